using System.Diagnostics;
using System.Globalization;

namespace HealthData.Dicom.Tests.Store;

/// <summary>Folders as people have them: with links, pipes, notes and one bad file.</summary>
public sealed class FolderTests
{
    [Fact]
    public async Task Files_are_found_at_any_depth_by_name_and_hidden_ones_are_left_out()
    {
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.At("b", "c"));
        Directory.CreateDirectory(folder.At(".hidden"));
        string[] expected = [Write(folder, "a.dcm"), Write(folder, "b/c/d"), Write(folder, "b/e.DCM")];
        Write(folder, ".part");
        Write(folder, ".hidden/f.dcm");

        StoreResult result = await lab.Client.StoreAsync([folder.Root], null, Lab.Token);

        Assert.Equal(expected, result.Outcomes.Select(outcome => outcome.Source));
        Assert.Equal(expected, InstanceContent.FromFolder(folder.Root).Select(content => content.Source));
        Assert.Equal(3, lab.Workspace.Dicom.Count);
    }

    [Fact]
    public async Task Links_are_followed_each_target_once_and_circles_end()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        using var outside = new TempFolder();
        Write(folder, "real.dcm");
        Write(outside, "one.dcm");
        Directory.CreateDirectory(outside.At("more"));
        Write(outside, "more/two.dcm");
        File.CreateSymbolicLink(folder.At("z-link-inside"), folder.At("real.dcm"));
        File.CreateSymbolicLink(folder.At("link-outside"), outside.At("one.dcm"));
        Directory.CreateSymbolicLink(folder.At("linked"), outside.At("more"));
        Directory.CreateSymbolicLink(folder.At("linked-again"), outside.At("more"));
        Directory.CreateSymbolicLink(outside.At("more", "circle"), folder.Root);

        StoreResult result = await lab.Client.StoreAsync([folder.Root], null, Lab.Token);

        Assert.True(result.IsComplete);
        Assert.Equal((3, 3), (result.Outcomes.Count, lab.Workspace.Dicom.Count));
    }

    [Fact]
    public async Task Links_that_lead_nowhere_and_pipes_fail_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        await using var lab = await Lab.StartAsync();
        using var folder = new TempFolder();
        Write(folder, "a.dcm");
        File.CreateSymbolicLink(folder.At("b-dangling"), folder.At("missing"));
        using (var mkfifo = Process.Start("mkfifo", folder.At("c-pipe")))
        {
            await mkfifo.WaitForExitAsync(Lab.Token);
        }

        Write(folder, "d.dcm");

        StoreResult result = await lab.Client.StoreAsync([folder.Root], null, Lab.Token);

        Assert.Equal(
            [StoreStatus.Stored, StoreStatus.Failed, StoreStatus.NotDicom, StoreStatus.Stored],
            result.Outcomes.Select(outcome => outcome.Status));
    }

    [Fact]
    public async Task One_bad_file_among_222_costs_itself()
    {
        const string Bad = "1.5.117";
        using var folder = new TempFolder();
        foreach (var number in Enumerable.Range(1, 222))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"1.5.{number}");
            folder.Write(name, new TestFile("1.2", "1.3", name).ToBytes());
        }

        // Stops at the bad one (PS3.18 10.5.3.2), as Orthanc does.
        await using var server = new StoreServer((_, body) =>
        {
            string[] sent = [.. body.Split("\b\0\u0018\0UI").Skip(1).Select(
                rest => rest.Substring(2, rest[0]).TrimEnd('\0'))];
            string[] stored = [.. sent.TakeWhile(uid => uid != Bad)];
            return StoreServer.Tell(stored.Length < sent.Length ? 400 : 200, stored);
        });

        StoreResult result = await server.Client.StoreAsync([folder.Root], null, Lab.Token);

        Assert.Equal((222, 221, 0), (result.SentCount, result.StoredCount, result.UnreportedCount));
        Assert.Equal(
            [(folder.At(Bad), StoreStatus.Failed)],
            result.Outcomes.Where(outcome => !outcome.Succeeded).Select(
                outcome => (outcome.Source!, outcome.Status)));
        Assert.Equal(3, server.Bodies.Count);
    }

    private static string Write(TempFolder folder, string name) => folder.Write(name, new TestFile().ToBytes());
}
