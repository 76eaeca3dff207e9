namespace HealthData.Tool.Dicom;

/// <summary><c>changes</c>: prints the change feed, or follows it.</summary>
internal sealed class ChangesCommand : DicomVerb
{
    private readonly Option<DateTimeOffset?> _from = TimeOption("--from", "Print changes from this time on.");
    private readonly Option<DateTimeOffset?> _to = TimeOption("--to", "Print changes before this time.");

    private readonly Option<int?> _limit =
        NumberOption.Create("--limit", "N", "The largest number of changes to print.", 1);

    private readonly Option<FileInfo?> _checkpoint = new("--checkpoint")
    {
        Description = "A file that remembers what was printed: print only what is new since then.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _follow = new("--follow")
    {
        Description = "Go on printing new changes until Ctrl+C. Requires --checkpoint.",
    };

    public ChangesCommand(DicomConnection connection)
        : base(
            connection,
            "changes",
            "Prints what was stored, updated, and deleted, the oldest first.",
            "healthdata dicom changes --from 2026-01-01",
            "healthdata dicom changes --checkpoint feed.checkpoint --follow --json")
    {
        Add(_from);
        Add(_to);
        Add(_limit);
        Add(_checkpoint);
        Add(_follow);
    }

    protected override async Task<int> RunAsync(
        DicomWebClient client, ParseResult input, Output output, CancellationToken cancellationToken)
    {
        var printer = new ChangePrinter(output);
        if (input.GetValue(_checkpoint) is { } file)
        {
            await FollowAsync(client, input, file, printer, cancellationToken);
        }
        else if (input.GetValue(_follow))
        {
            throw new MisuseException("--follow requires --checkpoint.");
        }
        else
        {
            await ListAsync(client, input, printer, cancellationToken);
        }

        printer.End();
        return ExitCode.Done;
    }

    private static Option<DateTimeOffset?> TimeOption(string name, string description) => new(name)
    {
        Description = description + " Without a time zone, it's UTC.",
        HelpName = "TIME",
        CustomParser = result =>
        {
            if (DateTimeOffset.TryParse(
                result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            {
                return time;
            }

            result.AddError($"{name} must be a date or a time, such as 2026-01-31T08:00:00Z.");
            return null;
        },
    };

    private async Task ListAsync(
        DicomWebClient client, ParseResult input, ChangePrinter printer, CancellationToken cancellationToken)
    {
        var options = new ChangeFeedOptions { StartTime = input.GetValue(_from), EndTime = input.GetValue(_to) };
        var left = input.GetValue(_limit) ?? int.MaxValue;
        await foreach (var change in client.GetChangesAsync(options, cancellationToken))
        {
            printer.Print(change);
            if (--left == 0)
            {
                return;
            }
        }
    }

    private async Task FollowAsync(
        DicomWebClient client,
        ParseResult input,
        FileInfo file,
        ChangePrinter printer,
        CancellationToken cancellationToken)
    {
        if (input.GetValue(_to) is not null || input.GetValue(_limit) is not null)
        {
            throw new MisuseException("Use --checkpoint without --to and --limit.");
        }

        var options = new ChangeFeedProcessorOptions { StartTime = input.GetValue(_from) };
        var processor = new ChangeFeedProcessor(client, new FileStateStore(file.FullName), options);
        if (input.GetValue(_follow))
        {
            await processor.RunAsync(PrintAsync, cancellationToken);
        }
        else
        {
            await processor.CatchUpAsync(PrintAsync, cancellationToken);
        }

        Task PrintAsync(ChangeFeedEntry change, CancellationToken token)
        {
            printer.PrintNow(change);
            return Task.CompletedTask;
        }
    }
}
