// Whole systems and browsers side by side would starve each other on a small machine and run into their deadlines.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
