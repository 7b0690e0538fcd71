"""The eleven CamVid classes, in the order of the label files, and void."""

CLASSES = (
    "sky", "building", "pole", "road", "pavement", "tree",
    "sign", "fence", "car", "pedestrian", "cyclist",
)
VOID = 11
COUNT = len(CLASSES)

#: Things that can be cut out of one picture and pasted into another.
THINGS = (2, 6, 7, 8, 9, 10)
#: Classes on which crops are centred more often than chance would.
RARE = (2, 6, 7, 9, 10)
