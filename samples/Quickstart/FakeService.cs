namespace Quickstart;

/// <summary>The walks with a phantom and services inside this process: no Azure account, no files.</summary>
internal static class FakeService
{
    public static async Task<bool> RunAsync(DirectoryInfo output, CancellationToken cancellationToken)
    {
        await using var workspace = await FakeWorkspace.StartAsync(cancellationToken: cancellationToken);
        var client = new DicomWebClient(
            workspace.DicomEndpoint,
            workspace.Credential,
            new DicomWebClientOptions { Transport = workspace.Transport });
        AnsiConsole.MarkupLineInterpolated($"A fake DICOM service is listening on [blue]{workspace.DicomEndpoint}[/].");

        await using var events = await EventWalk.StartAsync(workspace, cancellationToken);
        var slices = CtPhantom.CreateSeries();
        AnsiConsole.MarkupLineInterpolated($"Created a CT phantom with [blue]{slices.Count}[/] slices.");
        List<Sample> samples = [];
        foreach (var slice in slices)
        {
            samples.Add(await Sample.FromBytesAsync(slice.Content, cancellationToken));
        }

        var done = await new Walk(client, output).RunAsync(samples, cancellationToken);
        AnsiConsole.MarkupLineInterpolated($"A fake FHIR service is listening on [blue]{workspace.FhirEndpoint}[/].");
        done &= await new FhirWalk(workspace.CreateFhirClient()).RunAsync(cancellationToken);
        done &= await new MedTechWalk(workspace.CreateFhirClient()).RunAsync(cancellationToken);
        return await events.EndAsync(workspace, cancellationToken) && done;
    }
}
