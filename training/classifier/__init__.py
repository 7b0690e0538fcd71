"""A small classifier with a fully connected head, trained on crops of generated streets."""
