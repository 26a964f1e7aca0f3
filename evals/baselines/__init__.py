"""What a weekend would build: the stacks that ours is compared with, in the same run."""
