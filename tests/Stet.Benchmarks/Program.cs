using BenchmarkDotNet.Running;
using Stet.Benchmarks.Quotations;

return args switch
{
    ["quotations", .. var rest] => QuotationTrial.Run(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(QuotationTrial).Assembly).Run(args).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0,
};
