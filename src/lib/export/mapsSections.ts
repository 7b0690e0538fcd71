/** The parts of the maps' notebook that are the same for every layer, as Python source. */

/** Where the maps are a head's scores. */
export const scoresSection = `# The mask is the largest score at each pixel of the picture.
rows, columns = slice(top, top + mask.shape[0]), slice(left, left + mask.shape[1])
scores = maps[:, rows, columns]
largest = np.take_along_axis(scores, mask[None].astype(int), axis=0)[0]
check("mask = largest score", np.array_equal(largest, scores.max(axis=0)))`;

export const strongestSection = `strongest = np.argsort(strength)[::-1][:6]
for channel in strongest:
    zeros = (maps[channel] == 0).mean()
    print(f"channel {channel}: mean {mean[channel]:.3g}, largest {maps[channel].max():.3g}, {zeros:.0%} zeros")
print("channels that are zero everywhere:", (maps == 0).all(axis=(1, 2)).sum())`;

export const classesSection = `# The class at the middle of what each unit stands for; units whose middle is in the padding are left out.
y = ((np.arange(maps.shape[1]) + 0.5) * stride).astype(int) - top
x = ((np.arange(maps.shape[2]) + 0.5) * stride).astype(int) - left
inside_y, inside_x = (y >= 0) & (y < mask.shape[0]), (x >= 0) & (x < mask.shape[1])
here = mask[np.ix_(y[inside_y], x[inside_x])]
values = maps[:, inside_y][:, :, inside_x]

for number, name in enumerate(classes):
    chosen = here == number
    if chosen.any() and not chosen.all():
        difference = values[:, chosen].mean(axis=1) - values[:, ~chosen].mean(axis=1)
        best = difference.argmax()
        print(f"{name}: channel {best} is larger there than elsewhere by {difference[best]:.3g} in the mean")`;

export const pictureSection = `try:
    import matplotlib.pyplot as plt
except ImportError:
    print("Matplotlib is not installed: no picture")
else:
    signed = maps.min() < 0
    figure, places = plt.subplots(2, 4, figsize=(14, 6), layout="constrained")
    places[0, 0].imshow(colours[mask])
    places[0, 0].set_title("mask")
    for place, channel in zip(places.flat[1:], strongest):
        limit = np.abs(maps[channel]).max() or 1
        shown = place.imshow(
            maps[channel], cmap="RdBu" if signed else "viridis", vmin=-limit if signed else 0, vmax=limit
        )
        place.set_title(f"channel {channel}")
        figure.colorbar(shown, ax=place)
    for place in places.flat:
        place.axis("off")
    plt.show()`;
