using KnowledgeGraph.Cli;
using KnowledgeGraph.Cli.Output;

using var streams = Streams.OpenStandard();
return CommandLineRunner.Run(args, streams);
