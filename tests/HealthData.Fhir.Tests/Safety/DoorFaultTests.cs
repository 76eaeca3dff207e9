using System.Reflection;
using HealthData.Core.Tests.Support;
using HealthData.Dicom.Tests.Safety;

namespace HealthData.Fhir.Tests.Safety;

/// <summary>Each method of each FHIR client under each fault of the menu: the one exception or success, and a next call
/// that works.</summary>
public sealed class DoorFaultTests
{
    private static readonly TimeSpan StallTimeout = TimeSpan.FromSeconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    // Resets take long, and one within the body does for all.
    public static TheoryData<string, bool> Cases()
    {
        var cases = new TheoryData<string, bool>();
        foreach (var fault in FaultCase.All.Where(fault => fault.Name is not ("Reset at 0" or "Reset at 40")))
        {
            cases.Add(fault.Name, true);
            cases.Add(fault.Name, false);
        }

        return cases;
    }

    // The asynchronous methods meet the fault once, their twins with each request.
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_method_fails_as_documented_or_succeeds(string name, bool always)
    {
        var fault = FaultCase.All.Single(fault => fault.Name == name);
        await using var lab = await FhirLab.StartAsync(configure: options => options.PollsBeforeCompletion = 1);
        List<string> wrong = [];
        foreach (var method in DoorMethods.All.Where(method => DoorMethods.IsAsync(method) != always))
        {
            var exception = await RunAsync(lab, method, fault, always);
            if (!IsRight(exception, fault, always, method))
            {
                wrong.Add($"{DoorMethods.NameOf(method)}: {exception?.ToString() ?? "success"}");
            }
        }

        lab.Workspace.Faults.Clear();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal("p1", (await lab.Client.ReadAsync<Patient>("p1", null, FhirLab.Token)).Id);
    }

    private static async Task<Exception?> RunAsync(FhirLab lab, MethodInfo method, FaultCase fault, bool always)
    {
        lab.Workspace.Faults.Clear();
        var file = DoorArguments.Prepare(lab.Workspace);
        using var connections = new OwnConnections();
        var time = new ManualTime();
        var driver = new StallDriver(time, connections, StallTimeout);
        var clients = new DoorClients(lab.Workspace.FhirEndpoint, new FhirClientOptions
        {
            // A refusal comes from the workspace's own transport.
            Transport = fault.Effect == FaultEffect.NoConnection ? lab.Workspace.Transport : connections.Transport,
            Retry = { MaxRetries = 1 },
            StallTimeout = StallTimeout,
            TimeProvider = time,
        });
        var added = lab.Workspace.Faults.Add(fault.Make(always ? int.MaxValue : 1));
        var call = DoorMethods.CallAsync(clients, method, parameter => DoorArguments.For(parameter, file));
        return await Record.ExceptionAsync(() => driver
            .RunAsync(call, () => added.Stalls, fault.IsInBody)
            .WaitAsync(Longest, FhirLab.Token));
    }

    private static bool IsRight(
        Exception? exception, FaultCase fault, bool always, MethodInfo method) => exception switch
        {
            null => !always || MayPass(fault, method),
            HealthDataRequestFailedException { Operation.Length: > 0 } failure =>
                fault.Effect != FaultEffect.None
                    && (!always || failure.Status == (fault.Make(1).Status ?? failure.Status)),
            _ => false,
        };

    // Absence is a value, a deletion of what isn't there is done, and what has no body has none that breaks.
    private static bool MayPass(FaultCase fault, MethodInfo method) => fault.Effect switch
    {
        FaultEffect.None => true,
        FaultEffect.CutBody or FaultEffect.Unended or FaultEffect.Shortened or FaultEffect.Malformed => true,
        _ => fault.Name == "404" && method.Name is "ReadIfExists" or "Delete" or "PurgeHistory",
    };
}
