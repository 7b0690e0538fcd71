/** The NumPy program: settings, numbers, C, the direct loop, and the comparison with what the page showed. */
import { describe, type LabSnapshot } from './snapshot';
import { numpyDirect, numpyMatrix, numpyNumbers } from './numpySections';
import { programHeader, pythonSettings, pythonTolerance } from './pythonText';

/**
 * A self-contained Python program that needs NumPy only. It prints "max |Δ| = …, agrees" for every way it finds
 * the output, and its exit status is 1 when one differs from `snapshot.y` by more than rounding.
 * Throws RangeError for illegal settings, wrong lengths or numbers that are not finite.
 */
export function numpyCode(snapshot: LabSnapshot): string {
	const { title } = describe(snapshot);
	const ways = snapshot.op === 'conv' ? ['C x', 'sliding window'] : ['Cᵀ x', 'stamps'];
	return `${programHeader(snapshot, `${title} with NumPy`, 'NumPy')}
import sys

import numpy as np

${pythonSettings(snapshot)}

${numpyNumbers(snapshot)}

${numpyMatrix(snapshot)}

${numpyDirect(snapshot)}

${pythonTolerance('w.size')}
sys.stdout.reconfigure(encoding="utf-8")
all_agree = True
for way, y in [("${ways[0]}", y_matrix), ("${ways[1]}", y_direct)]:
    difference = np.abs(y - y_page).max()
    agrees = difference <= tolerance
    all_agree = all_agree and agrees
    print(f"{way}: max |Δ| = {difference:.3g}, {'agrees' if agrees else 'DOES NOT AGREE'}")
sys.exit(0 if all_agree else 1)
`;
}
