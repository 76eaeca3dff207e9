using Azure;
using Azure.Identity;
using HealthData.Core;
using HealthData.Dicom;
using HealthData.Testing;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The code of the documents, which are compared with this file.</summary>
internal static class ReadmeSnippets
{
    public static async Task FirstAsync(string studyInstanceUid)
    {
        var client = new DicomWebClient(
            HealthDataEndpoints.Dicom("myworkspace", "myservice"), new DefaultAzureCredential());

        StoreResult stored = await client.StoreAsync(InstanceContent.FromFile("slice.dcm"));
        stored.EnsureComplete();

        RetrievedInstances study = await client.RetrieveStudyAsync(studyInstanceUid);
        SaveResult saved = await study.SaveAsync("downloads");
        saved.EnsureComplete();
    }

    public static async Task MoveAsync(DicomWebClient client)
    {
        var transfer = new DicomTransfer(client, "archive.journal");
        await foreach (StoreOutcome outcome in transfer.UploadAsync(InstanceContent.FromFolder("archive")))
        {
            Console.WriteLine($"{outcome.Source}: {outcome.Status}");
        }

        await transfer.WriteManifestAsync("manifest.jsonl");
    }

    public static async Task ManyAsync(DicomWebClient client, string folder)
    {
        StoreResult result = await client.StoreAsync(InstanceContent.FromFolder(folder));
        foreach (StoreOutcome outcome in result.Outcomes.Where(outcome => !outcome.Succeeded))
        {
            Console.WriteLine($"{outcome.Source}: {outcome.Status}. {outcome.Advice}");
        }
    }

    public static async Task StreamAsync(DicomWebClient client, string studyInstanceUid, Stream destination)
    {
        RetrievedInstances instances = await client.RetrieveStudyAsync(studyInstanceUid);
        await foreach (var instance in instances)
        {
            await instance.Content.CopyToAsync(destination);
        }
    }

    public static async Task SearchAsync(DicomWebClient client)
    {
        var query = new StudyQuery
        {
            PatientName = "Doe",
            FuzzyMatching = true,
            StudyDate = new DateRange(new DateOnly(2026, 1, 1), null),
        };
        await foreach (StudyResult found in client.SearchStudiesAsync(query))
        {
            Console.WriteLine($"{found.StudyDate}: {string.Join(", ", found.ModalitiesInStudy)}");
        }
    }

    public static async Task<ETag?> MetadataAsync(DicomWebClient client, string studyInstanceUid, ETag? lastSeen)
    {
        RetrievedMetadata metadata = await client.RetrieveStudyMetadataAsync(
            studyInstanceUid, new MetadataOptions { IfNoneMatch = lastSeen });
        await foreach (AttributeSet attributes in metadata)
        {
            Console.WriteLine(attributes.GetString(Keyword.SOPClassUID));
        }

        lastSeen = metadata.ETag;
        return lastSeen;
    }

    public static async Task<StoreResult> FakeAsync()
    {
        await using var workspace = await FakeWorkspace.StartAsync();
        DicomWebClient client = workspace.CreateDicomClient();

        var slices = CtPhantom.CreateSeries(3).Select(slice => InstanceContent.FromBytes(slice.Content));
        StoreResult result = await client.StoreAsync(slices);
        return result;
    }

    public static async Task<string?> FaultAsync(FakeWorkspace workspace, DicomWebClient client)
    {
        workspace.Faults.Add(FakeFault.Respond(503, times: int.MaxValue));
        try
        {
            await client.DeleteStudyAsync("1.2.3");
            return null;
        }
        catch (HealthDataRequestFailedException exception)
        {
            return exception.Message;
        }
    }

    public static DicomWebClientOptions Quiet()
    {
        var options = new DicomWebClientOptions();
        options.Diagnostics.IsLoggingEnabled = false;
        options.Diagnostics.IsDistributedTracingEnabled = false;
        return options;
    }
}
