using Toolkit.Rules.Samples;

return ConsoleHost.FromProcess().Run(args);
