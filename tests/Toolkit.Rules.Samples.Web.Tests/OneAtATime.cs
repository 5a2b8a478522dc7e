// Whoever listens to activities hears those of every service in the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
