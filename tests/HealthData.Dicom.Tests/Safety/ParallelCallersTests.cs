namespace HealthData.Dicom.Tests.Safety;

/// <summary>Many callers of one client, under faults, each get their own.</summary>
public sealed class ParallelCallersTests
{
    private const int Callers = 64;
    private const int Seed = 7;

    [Fact]
    [Trait("Category", "Long")]
    public async Task Each_caller_gets_its_own_bytes_back()
    {
        var rounds = Environment.GetEnvironmentVariable("HEALTHDATA_LONG") == "1" ? 200 : 4;
        await using var lab = await Lab.StartAsync(client: options => options.Retry.MaxRetries = 20);
        lab.Workspace.Faults.Add(new FakeFault { Status = 503, Times = int.MaxValue, When = request => IsHit(request, 9) });
        lab.Workspace.Faults.Add(new FakeFault
        {
            Connection = FakeConnectionFault.Reset,
            Times = int.MaxValue,
            When = request => IsHit(request, 13),
        });

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallAsync(lab, caller, rounds))));

        Assert.Equal(0, lab.Workspace.Dicom.Count);
        Assert.True(lab.Workspace.Requests.Total > Callers * rounds * 3);
        Assert.InRange(lab.Workspace.Credential.TokenRequests, 1, 2);
        await lab.Workspace.WaitForOpenConnectionsAsync(Callers, Lab.Token);
    }

    private static bool IsHit(FakeRequest request, int oneIn) =>
        new Random(HashCode.Combine(Seed, request.Number, oneIn)).Next(oneIn) == 0;

    private static async Task CallAsync(Lab lab, int caller, int rounds)
    {
        var upsert = new StoreOptions { Overwrite = true };
        for (var round = 0; round < rounds; round++)
        {
            var file = new TestFile().Pixels([.. Enumerable.Repeat((byte)caller, 20_000)]);
            var stored = await lab.Client.StoreAsync(InstanceContent.FromBytes(file.ToBytes()), upsert, Lab.Token);
            Assert.Equal(file.Instance, Assert.Single(stored.Value.Outcomes).SopInstanceUid);
            await using var study = (await lab.Client.RetrieveStudyAsync(file.Study, null, Lab.Token)).Value;
            Assert.Equal(file.ToBytes(), Assert.Single(await study.ReadAllAsync(Lab.Token)));
            await lab.Client.DeleteStudyAsync(file.Study, Lab.Token);
        }
    }
}
