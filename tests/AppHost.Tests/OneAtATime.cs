// Whole systems and browsers side by side would starve each other on a small machine and run into their deadlines.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
