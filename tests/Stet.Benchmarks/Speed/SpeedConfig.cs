using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Stet.Benchmarks.Speed;

/// <summary>Short runs inside this process, so that all classes take minutes and nothing is built for them.</summary>
internal sealed class SpeedConfig : ManualConfig
{
    public SpeedConfig()
    {
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}
