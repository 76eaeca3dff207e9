namespace HealthData.Tool.Dicom;

/// <summary>The options that both directions of a transfer have in common.</summary>
internal sealed class SyncInput
{
    private readonly Option<string?> _journal = new("--journal")
    {
        Description = "The journal of the transfer. The default is the folder's path with .journal at its end.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _manifest = new("--manifest")
    {
        Description = "Write a manifest with a line of JSON for each instance to this file.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _verify = new("--verify")
    {
        Description = "At the end, ask the service whether each instance is there.",
    };

    private readonly Option<bool> _compare = new("--compare")
    {
        Description = "At the end, read all instances back and compare them. Implies --verify.",
    };

    private readonly Option<int?> _parallel = NumberOption.Create(
        "--parallel", "N", "The maximum number of requests at the same time. The default is 4.", min: 1);

    public void AddTo(Command command)
    {
        command.Add(_journal);
        command.Add(_manifest);
        command.Add(_verify);
        command.Add(_compare);
        command.Add(_parallel);
    }

    public DicomTransfer Create(
        DicomWebClient client, ParseResult input, string folder, DicomTransferOptions options)
    {
        options.Parallel = input.GetValue(_parallel) ?? options.Parallel;
        var journal = input.GetValue(_journal)
            ?? Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + ".journal";
        return new DicomTransfer(client, journal, options);
    }

    /// <summary>Writes the manifest and verifies, where that is asked for.</summary>
    public async Task<int> EndAsync(
        DicomTransfer transfer, ParseResult input, Output output, int code, CancellationToken cancellationToken)
    {
        if (input.GetValue(_manifest) is { } manifest)
        {
            await transfer.WriteManifestAsync(manifest, cancellationToken);
        }

        if (!input.GetValue(_verify) && !input.GetValue(_compare))
        {
            return code;
        }

        var result = await output.WithProgressAsync("Verify", knowsTotal: false, progress => transfer.VerifyAsync(
            new TransferVerifyOptions { CompareContent = input.GetValue(_compare), Progress = progress },
            cancellationToken));
        new VerifyReport(output).Print(result);
        return result.IsComplete ? code : ExitCode.Different;
    }
}
