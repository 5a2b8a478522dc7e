using Toolkit.Rules.Samples;

Sample.Run(Console.Out);
