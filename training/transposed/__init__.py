"""Training of a narrow VGG-16 FCN on street scenes."""
