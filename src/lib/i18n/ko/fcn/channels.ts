import type { channels as english } from '../../en/fcn/channels';

/** 연 층의 채널들과, 한 자리를 모든 층에서 따라가는 그림의 말. */
export const channels: typeof english = {
	title: '채널',
	titleOf: (layer) => `${layer} 층의 채널`,
	open: '위의 지도에서 층을 하나 열면, 그 층의 채널(channel)\u2060이 모두 여기에 나타나요. 클래스와 닮은 정도로 정렬하면, 이를테면 도로를 따르는 채널이 맨 앞에 와요.',
	waiting: '층을 읽고 있어요 …',
	mode: { label: '보기', channels: '모든 채널', film: '한 자리, 모든 층' },
	shape: (channels, height, width) => `${height} × ${width} 채널 ${channels}개`,
	silent: (count) =>
		count === 0 ? '값이 모두 0인 채널은 없어요' : `그중 ${count}개는 이 이미지에서 값이 모두 0이에요`,
	sort: {
		label: '정렬',
		index: '번호',
		mean: '평균',
		max: '최댓값',
		sparsity: '0의 비율',
		similarity: '클래스와 닮은 정도'
	},
	class: '비교할 클래스',
	scale: { label: '색', shared: '모두 같은 눈금', channel: '채널마다 따로' },
	similar: {
		truth: (name) =>
			`닮은 정도는 피어슨 상관 계수(Pearson correlation)\u2060예요. 층의 유닛(unit)\u2060마다 채널의 값과, 그 유닛이 덮는 이미지 픽셀 가운데 ‘${name}’의 비율을 짝지어 계산해요. 클래스는 그려 낸 거리의 정확한 정답을 따라요. 1이면 같은 무늬, −1이면 정반대이고, ‘–’는 둘 중 하나가 어디나 똑같아서 잴 수 없다는 뜻이에요.`,
		head: (name) =>
			`닮은 정도는 피어슨 상관 계수(Pearson correlation)\u2060예요. 층의 유닛(unit)\u2060마다 채널의 값과, 그 유닛이 덮는 이미지 픽셀 가운데 ‘${name}’의 비율을 짝지어 계산해요. 클래스는 지금 고른 출력부의 결과를 따라요. 1이면 같은 무늬, −1이면 정반대이고, ‘–’는 둘 중 하나가 어디나 똑같아서 잴 수 없다는 뜻이에요.`
	},
	tiles: (layer, order) => `${layer} 층의 모든 채널, 정렬 기준: ${order}`,
	tile: (channel, least, most) => `채널 ${channel}, ${least}부터 ${most}까지`,
	silentTile: (channel) => `채널 ${channel}, 값이 모두 0`,
	reduced: '큰 층의 타일에서는 점 하나가 여러 유닛의 평균일 수 있어요. 큰 맵에서는 유닛이 하나하나 보여요.',
	large: {
		name: (channel) => `채널 ${channel}`,
		alternative: (layer, channel, height, width) =>
			`이미지 위에 겹친 ${layer} 층의 채널 ${channel}, 유닛 ${height} × ${width}개. 화살표 키로 유닛을 옮겨 다니고, Enter로 고정해요.`,
		strongest: '가장 세게 반응한 채널',
		first: '이 정렬에서 맨 앞',
		opened: '열어 둔 채널',
		opacity: '맵의 진하기',
		numbers: (mean, least, most, zeros) => `평균 ${mean} · ${least} … ${most} · 0이 ${zeros}`,
		at: (row, column, value) => `${row}행 ${column}열: ${value}`,
		covers: (x, y) => `픽셀 x ${x}, y ${y}`,
		padding: '이미지 둘레의 패딩',
		hint: '맵을 가리키면 값을 읽을 수 있고, 누르면 그 픽셀이 고정돼요.'
	},
	values: {
		title: '값의 분포',
		alternative: (layer, least, most, channel) =>
			`${layer} 층에 각 값이 얼마나 자주 나오는지, ${least}부터 ${most}까지. ${channel}`,
		layer: '모든 채널',
		channel: (channel) => `채널 ${channel}`,
		zeros: (percent) => `정확히 0인 값 ${percent}`,
		axis: '값의 비율, 로그 눈금'
	},
	table: {
		summary: '숫자를 표로 보기',
		caption: (layer) => `${layer} 층의 채널, 패딩까지 포함한 틀 전체`,
		channel: '채널',
		mean: '평균',
		least: '최솟값',
		most: '최댓값',
		zeros: '0의 비율',
		similarity: (name) => `닮은 정도 (${name})`
	},
	film: {
		label: '한 자리를 모든 층에서',
		pinned: (x, y) => `고정한 픽셀 ${x}, ${y} 둘레`,
		middle: (x, y) => `이미지 한가운데의 픽셀 ${x}, ${y} 둘레. 다른 픽셀을 고정하면 그곳을 볼 수 있어요.`,
		explain: (side) =>
			`네모는 모두 같은 자리의 ${side}\u00a0×\u00a0${side}픽셀이에요. 층마다 그 자리에서 가장 세게 반응한 채널을 저마다의 색 눈금으로 보여요. 작은 칸은 그 자리의 유닛이고, 점선은 그 유닛이 영향을 받을 수 있는 범위(수용 영역, receptive field)예요. 범위가 네모보다 크면 그리지 않아요.`,
		picture: '이미지',
		pictureName: '이미지 자체',
		frame: (layer, channel, value, stride, field) =>
			`${layer}: 채널 ${channel}의 값은 ${value}, 유닛 하나가 ${stride}픽셀, 영향을 받는 범위는 많아야 ${field}픽셀. 열기`,
		channel: (channel, value) => `채널 ${channel}: ${value}`,
		unit: (stride) => `유닛 ${stride}px`,
		field: (field) => `범위 ${field}px`
	}
};
