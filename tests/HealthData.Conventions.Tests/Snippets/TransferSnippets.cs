using HealthData.Core;
using HealthData.Dicom;

namespace HealthData.Conventions.Tests.Snippets;

/// <summary>The code of docs/transfers.md.</summary>
internal static class TransferSnippets
{
    public static async Task UploadAsync(DicomWebClient client)
    {
        var options = new DicomTransferOptions
        {
            Progress = new Progress<TransferProgress>(p => Console.Write($"\r{p.Items}/{p.TotalItems}")),
        };
        var transfer = new DicomTransfer(client, "archive.journal", options);
        await foreach (StoreOutcome outcome in transfer.UploadAsync(InstanceContent.FromFolder("archive")))
        {
            if (!outcome.Succeeded)
            {
                Console.WriteLine($"{outcome.Source}: {outcome.Status}. {outcome.Advice}");
            }
        }

        await transfer.WriteManifestAsync("manifest.jsonl");
    }

    public static async Task DownloadAsync(DicomTransfer transfer, IEnumerable<string> studyInstanceUids)
    {
        await foreach (DownloadOutcome outcome in transfer.DownloadAsync(studyInstanceUids, "downloads"))
        {
            Console.WriteLine(outcome.File?.Path ?? outcome.Problem!.Message);
        }
    }

    public static async Task VerifyAsync(DicomTransfer transfer)
    {
        TransferVerifyResult result = await transfer.VerifyAsync(new TransferVerifyOptions { CompareContent = true });
        foreach (TransferredInstance instance in result.Missing.Concat(result.Different))
        {
            Console.WriteLine(instance.Source ?? instance.SopInstanceUid);
        }
    }
}
