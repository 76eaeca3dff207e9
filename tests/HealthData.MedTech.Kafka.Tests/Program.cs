using HealthData.MedTech.Kafka.Tests.Workers;
using Xunit.Runner.InProc.SystemConsole;

namespace HealthData.MedTech.Kafka.Tests;

/// <summary>Runs the tests, or a worker in a process of its own for a test that kills it.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is not [WorkerRole.Role, ..])
        {
            return await ConsoleRunner.Run(args);
        }

        await KafkaWorker.RunAsync(args[1..]);
        return 0;
    }
}
