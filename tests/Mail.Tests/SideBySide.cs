// Tests wait more than they work: more of them than there are cores.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.Collections, MaxThreads = 8)]
