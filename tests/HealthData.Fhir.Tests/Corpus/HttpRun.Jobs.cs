namespace HealthData.Fhir.Tests.Corpus;

/// <content>Jobs.</content>
internal sealed partial class HttpRun
{
    /// <summary>Gets the places of the lines that the caller got as errors.</summary>
    public List<string> BadLines { get; } = [];

    private async Task ExportAsync(CancellationToken cancellationToken)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (httpCase.Arguments.TryGetProperty("waitAtMostMs", out var most))
        {
            wait.CancelAfter(most.GetInt32());
        }

        var export = await client.ExportAsync(WaitUntil.Completed, ExportOptions(), wait.Token);
        if (httpCase.Arguments.GetProperty("download").GetBoolean())
        {
            await DownloadAsync(export.Value, cancellationToken);
        }
    }

    private FhirExportOptions ExportOptions()
    {
        var options = new FhirExportOptions
        {
            Level = Enum.Parse<FhirExportLevel>(httpCase.Argument("level") ?? "system", ignoreCase: true),
            GroupId = httpCase.Argument("groupId"),
            Since = httpCase.Argument("since") is { } since
                ? DateTimeOffset.Parse(since, CultureInfo.InvariantCulture)
                : null,
            Container = httpCase.Argument("container"),
        };
        if (httpCase.Arguments.TryGetProperty("types", out var types))
        {
            types.EnumerateArray().ToList().ForEach(type => options.Types.Add(type.GetString()!));
        }

        return options;
    }

    private async Task DownloadAsync(FhirExportResult result, CancellationToken cancellationToken)
    {
        Issues.AddRange(result.Issues);
        var options = new FhirExportReadOptions
        {
            OnProblem = httpCase.Argument("onBadLine") == "stop" ? ProblemPolicy.Throw : ProblemPolicy.Continue,
        };
        var resources = result.ReadResourcesAsync<Resource>(options: options, storageCredential: null);
        await foreach (var resource in resources.WithCancellation(cancellationToken))
        {
            Add([$"{resource.TypeName}/{resource.Id}"], "match");
        }

        var errors = result.ReadErrorsAsync(options: options, storageCredential: null);
        await foreach (var outcome in errors.WithCancellation(cancellationToken))
        {
            Issues.AddRange(OutcomeReader.Read(FhirJson.SerializeToUtf8Bytes(outcome)));
        }

        foreach (var problem in resources.Problems.Concat(errors.Problems))
        {
            if (problem.Code == ItemProblemCode.Malformed)
            {
                BadLines.Add(problem.Location!);
            }
            else
            {
                Error ??= problem.ToException(null);
            }
        }
    }

    private async Task ImportAsync(CancellationToken cancellationToken)
    {
        var inputs = httpCase.Arguments.GetProperty("inputs").EnumerateArray().Select(input => new FhirImportInput(
            input.GetProperty("type").GetString()!, new Uri(input.GetProperty("url").GetString()!)));
        var options = new FhirImportOptions { Mode = Enum.Parse<FhirImportMode>(httpCase.Argument("mode")!) };
        var isAwaited = httpCase.Arguments.GetProperty("wait").GetBoolean();
        var import = await client.ImportAsync(
            isAwaited ? WaitUntil.Completed : WaitUntil.Started, inputs, options, cancellationToken);
        if (!isAwaited)
        {
            return;
        }

        Values["loaded"] = JsonSerializer.SerializeToElement(import.Value.Outputs
            .GroupBy(file => file.Type!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(file => file.Count)));
        Values["errors"] = JsonSerializer.SerializeToElement(import.Value.Errors
            .Select(file => new { type = file.Type, count = file.Count, url = file.Url?.AbsoluteUri }));
    }
}
