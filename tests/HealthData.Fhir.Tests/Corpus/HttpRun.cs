namespace HealthData.Fhir.Tests.Corpus;

/// <summary>What the caller of one case got.</summary>
internal sealed partial class HttpRun(HttpCase httpCase, HttpDoor door, FhirClient client)
{
    public List<string> Resources { get; } = [];

    public List<string> Modes { get; } = [];

    public List<(int Page, ItemProblem Problem)> Problems { get; } = [];

    public List<ServiceIssue> Issues { get; } = [];

    public List<HttpVersion> Versions { get; } = [];

    public IReadOnlyList<EntryOutcome>? Outcomes { get; private set; }

    public Dictionary<string, object?> Values { get; } = [];

    public Exception? Error { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await (httpCase.Call switch
            {
                "read" => ReadAsync(cancellationToken),
                "create" => CreateAsync(cancellationToken),
                "update" => UpdateAsync(cancellationToken),
                "delete" => DeleteAsync(cancellationToken),
                "history" => HistoryAsync(cancellationToken),
                "page-all" => PagesAsync(door.SearchAsync(
                    httpCase.Argument("type")!,
                    httpCase.Argument("query") ?? string.Empty,
                    httpCase.IsByPost,
                    cancellationToken)),
                "everything" => PagesAsync(door.EverythingAsync(httpCase.Argument("id")!, cancellationToken)),
                "batch" => SubmitAsync(new FhirBatch(), cancellationToken),
                "transaction" => SubmitAsync(new FhirTransaction(), cancellationToken),
                "bulk-load" => LoadAsync(cancellationToken),
                "convert" => ConvertAsync(cancellationToken),
                "capability" => CapabilitiesAsync(cancellationToken),
                "export" => ExportAsync(cancellationToken),
                "import" => ImportAsync(cancellationToken),
                var other => throw new NotSupportedException(other),
            });
        }
        catch (Exception exception) when (exception is RequestFailedException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Error = exception;
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        var options = new FhirReadOptions
        {
            IfNoneMatch = Tag("ifNoneMatch"),
        };
        var response = await door.ReadAsync(httpCase.Argument("id")!, options, cancellationToken);
        Keep(response);
        Values["notModified"] = response.IsUnchanged;
    }

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        var options = new FhirCreateOptions
        {
            IfNoneExist = httpCase.Argument("ifNoneExist"),
            Return = httpCase.Argument("prefer") == "minimal" ? FhirReturn.Minimal : FhirReturn.Default,
        };
        Keep(await door.CreateAsync(ResourceJson(), options, cancellationToken));
    }

    private async Task UpdateAsync(CancellationToken cancellationToken) => Keep(await door.UpdateAsync(
        ResourceJson(), new FhirUpdateOptions { IfMatch = Tag("ifMatch") }, cancellationToken));

    private async Task DeleteAsync(CancellationToken cancellationToken)
    {
        await door.DeleteAsync(httpCase.Argument("id")!, cancellationToken);
        Values["deleted"] = true;
    }

    private async Task HistoryAsync(CancellationToken cancellationToken)
    {
        await foreach (var version in door.HistoryAsync(httpCase.Argument("id")!, cancellationToken))
        {
            Versions.Add(version);
            Resources.AddRange(version.Resource is { } name ? [name] : []);
        }
    }

    private async Task PagesAsync(IAsyncEnumerable<HttpPage> pages)
    {
        var number = 0;
        await foreach (var page in pages)
        {
            number++;
            Add(page.Matches, "match");
            Add(page.Included, "include");
            Problems.AddRange(page.Problems.Select(problem => (number, problem)));
            Issues.AddRange(page.Issues);
            Values.TryAdd("total", page.Total);
        }
    }

    private async Task SubmitAsync(FhirBundleRequest bundle, CancellationToken cancellationToken)
    {
        foreach (var entry in httpCase.Arguments.GetProperty("entries").EnumerateArray())
        {
            bundle.Add(new BundleEntryRequest(
                entry.GetProperty("method").GetString()!,
                entry.GetProperty("url").GetString()!,
                entry.TryGetProperty("resource", out var resource)
                    ? FhirJson.ParseResource(resource.GetRawText())
                    : null)
            {
                FullUrl = entry.TryGetProperty("fullUrl", out var url) ? url.GetString() : null,
            });
        }

        Outcomes = (await door.SubmitAsync(bundle, cancellationToken)).Outcomes;
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var loader = new FhirLoader(client, new FhirLoaderOptions
        {
            BatchSize = httpCase.Number("batchSize") ?? 500,
            Parallel = httpCase.Number("parallel") ?? 1,
        });
        var contents = httpCase.Arguments.GetProperty("resources").EnumerateArray()
            .Select(resource => ResourceContent.FromJson(BinaryData.FromString(resource.GetRawText())));
        List<EntryOutcome> outcomes = [];
        await foreach (var outcome in loader.LoadAsync(contents.ToAsyncEnumerable(), cancellationToken))
        {
            outcomes.Add(outcome);
        }

        Outcomes = [.. outcomes.OrderBy(outcome => outcome.Index)];
    }

    private async Task ConvertAsync(CancellationToken cancellationToken) => Values["text"] = (
        await client.ConvertDataAsync(
            Enum.Parse<ConvertDataType>(httpCase.Argument("inputDataType")!),
            httpCase.Argument("inputData")!,
            httpCase.Argument("rootTemplate")!,
            httpCase.Argument("templateCollectionReference"),
            cancellationToken)).Value.ToString();

    private async Task CapabilitiesAsync(CancellationToken cancellationToken)
    {
        FhirCapabilities capabilities = (await client.GetCapabilitiesAsync(cancellationToken)).Value;
        Values["fhirVersion"] = capabilities.FhirVersion;
        Values["supports"] = httpCase.Arguments.GetProperty("asks").EnumerateArray()
            .Select(ask => capabilities.Supports(ask[0].GetString()!, ask[1].GetString()!))
            .ToArray();
    }

    private void Keep(FhirResponse<BinaryData> response)
    {
        Values["id"] = response.Id;
        Values["versionId"] = response.VersionId;
        Values["etag"] = response.ETag?.ToString("H");
        Values["created"] = response.IsCreated;
        Issues.AddRange(response.Issues);
    }

    private void Add(IEnumerable<string> names, string mode)
    {
        foreach (var name in names)
        {
            Resources.Add(name);
            Modes.Add(mode);
        }
    }

    private string ResourceJson() => httpCase.Arguments.GetProperty("resource").GetRawText();

    // A version, or an entity tag as the server gave it.
    private ETag? Tag(string name) => httpCase.Argument(name) switch
    {
        null => null,
        var text when text.Contains('"', StringComparison.Ordinal) => new ETag(text),
        var version => new ETag($"W/\"{version}\""),
    };
}
