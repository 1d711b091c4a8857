using BenchmarkDotNet.Running;
using Stet.Benchmarks.Consistency;
using Stet.Benchmarks.Damaged;
using Stet.Benchmarks.Drift;
using Stet.Benchmarks.Growth;
using Stet.Benchmarks.Leftovers;
using Stet.Benchmarks.Processes;
using Stet.Benchmarks.Quotations;
using Stet.Benchmarks.Repetitions;
using Stet.Benchmarks.Retold;
using Stet.Benchmarks.Weights;

return args switch
{
    ["quotations", .. var rest] => QuotationTrial.Run(rest),
    ["drift", .. var rest] => DriftTrial.Run(rest),
    ["retold", .. var rest] => RetoldTrial.Run(rest),
    ["weights", .. var rest] => WeightsTrial.Run(rest),
    ["consistency", .. var rest] => ConsistencyTrial.Run(rest),
    ["leftovers", .. var rest] => LeftoverTrial.Run(rest),
    ["repetition", .. var rest] => RepetitionTrial.Run(rest),
    ["growth", .. var rest] => TokenTrial.Run(rest),
    ["originals", .. var rest] => OriginalsTrial.Run(rest),
    ["process", .. var rest] => ProcessTrial.Run(rest),
    ["damage", .. var rest] => DamageTrial.Run(rest),
    ["cuts", .. var rest] => CutTrial.Run(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(QuotationTrial).Assembly).Run(args).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0,
};
