/** 낱말 끝의 받침에 맞춘 조사. 한글로 끝나지 않으면 받침이 없는 것으로 봐요. */

/** 0: 받침 없음, 8: ㄹ (유니코드의 종성 차례) */
function finalOf(word: string): number {
	const place = word.charCodeAt(word.length - 1) - 0xac00;
	return place >= 0 && place <= 0xd7a3 - 0xac00 ? place % 28 : 0;
}

/** …이에요, …예요 */
export const isWord = (word: string) => `${word}${finalOf(word) ? '이에요' : '예요'}`;

/** …으로, …로. ㄹ 뒤에서는 ‘로’ */
export const intoWord = (word: string) => `${word}${[0, 8].includes(finalOf(word)) ? '로' : '으로'}`;
