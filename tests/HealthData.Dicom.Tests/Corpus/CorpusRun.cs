using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace HealthData.Dicom.Tests.Corpus;

/// <summary>What came of a case.</summary>
internal sealed class CorpusRun(CorpusCase corpusCase, DicomWebClient client, TempFolder folder)
{
    public List<CorpusItem> Items { get; } = [];

    public List<AttributeSet> Results { get; } = [];

    public List<string> Problems { get; } = [];

    public List<string> Warnings { get; } = [];

    public StoreResult? Stored { get; private set; }

    public HealthDataRequestFailedException? Error { get; private set; }

    public bool IsPartial { get; private set; }

    public bool IsDone { get; private set; }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static DicomWebClient ClientOf(CorpusCase corpusCase, int port)
    {
        var options = Lab.Options();
        options.Retry.MaxRetries = corpusCase.Number("retries") ?? 1;
        options.AllowInsecureEndpoint = true;
        options.Transport = new HttpClientTransport(new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            ConnectCallback = async (_, cancellationToken) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
        })
        { Timeout = Timeout.InfiniteTimeSpan });
        return new DicomWebClient(
            new Uri(corpusCase.IsAzure
                ? "http://corpus-images.dicom.azurehealthcareapis.com/v2"
                : string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/dicom-web")),
            options);
    }

    public async Task RunAsync()
    {
        try
        {
            await (corpusCase.Operation switch
            {
                "retrieve-study" or "retrieve-series" => InstancesAsync(),
                "retrieve-instance" => InstanceAsync(),
                "retrieve-frames" => FramesAsync(),
                "retrieve-metadata" => MetadataAsync(),
                "search-studies" or "search-series" or "search-instances" => SearchAsync(),
                "store" => StoreAsync(),
                "store-folder" => StoreFolderAsync(),
                "delete" => DeleteAsync(),
                var other => throw new NotSupportedException(other),
            });
        }
        catch (HealthDataRequestFailedException exception)
        {
            Error = exception;
        }
    }

    private string Study => corpusCase.Argument("study")!;

    private string Series => corpusCase.Argument("series")!;

    private string Instance => corpusCase.Argument("instance")!;

    private static RetrieveOptions Continuing => new() { OnProblem = ProblemPolicy.Continue };

    private SaveOptions Saving => new()
    {
        ExistingFile = corpusCase.Argument("existing") switch
        {
            "keep" => ExistingFile.Keep,
            "replace" => ExistingFile.Replace,
            _ => ExistingFile.Fail,
        },
    };

    private bool ToFolder => corpusCase.Argument("to") == "folder";

    private async Task InstancesAsync()
    {
        await using RetrievedInstances instances = await (corpusCase.Operation == "retrieve-study"
            ? client.RetrieveStudyAsync(Study, Continuing, Token)
            : client.RetrieveSeriesAsync(Study, Series, Continuing, Token));
        IsPartial = instances.IsPartial;
        Warnings.AddRange(instances.Issues.Select(issue => issue.Text!));
        if (ToFolder)
        {
            var saved = await instances.SaveAsync(folder.Root, Saving, Token);
            Items.AddRange(saved.Files.Select(file => CorpusItem.OfFile(file.Path)));
            Assert.Equal(folder.Files.Order(), saved.Files.Select(file => file.Path).Order());
            Problems.AddRange(saved.Problems.Select(problem => problem.Location!));
            return;
        }

        try
        {
            await foreach (var instance in instances)
            {
                await TakeAsync(instance);
            }
        }
        finally
        {
            Problems.AddRange(instances.Problems.Select(problem => problem.Location!));
        }
    }

    // Damage at the end of an instance is told by the last read, and by its problem.
    private async Task TakeAsync(RetrievedInstance instance)
    {
        try
        {
            Items.Add(CorpusItem.OfInstance(await instance.Content.ReadAllAsync(Token), instance.TransferSyntaxUid));
        }
        catch (HealthDataRequestFailedException exception) when (exception.Message.Contains(
            "an item that can't be used", StringComparison.Ordinal))
        {
        }
    }

    private async Task InstanceAsync()
    {
        using RetrievedInstance instance = await client.RetrieveInstanceAsync(Study, Series, Instance, null, Token);
        if (ToFolder)
        {
            Items.Add(CorpusItem.OfFile((await instance.SaveToFolderAsync(folder.Root, Saving, Token)).Path));
        }
        else
        {
            Items.Add(CorpusItem.OfInstance(await instance.Content.ReadAllAsync(Token), instance.TransferSyntaxUid));
        }
    }

    private async Task FramesAsync()
    {
        int[] numbers = [.. corpusCase.Arguments.GetProperty(
            "frames").EnumerateArray().Select(number => number.GetInt32())];
        await using RetrievedFrames frames = await client.RetrieveFramesAsync(
            Study, Series, Instance, numbers, Continuing, Token);
        await foreach (var frame in frames)
        {
            var bytes = await frame.Content.ReadAllAsync(Token);
            Items.Add(new CorpusItem(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)))
            {
                Number = frame.FrameNumber,
                TransferSyntax = frame.TransferSyntaxUid,
            });
        }

        Problems.AddRange(frames.Problems.Select(problem => problem.Location!));
    }

    private async Task MetadataAsync()
    {
        var options = new MetadataOptions { OnProblem = ProblemPolicy.Continue };
        await using RetrievedMetadata metadata = await client.RetrieveStudyMetadataAsync(Study, options, Token);
        await foreach (var set in metadata)
        {
            Results.Add(set);
        }

        Problems.AddRange(metadata.Problems.Select(problem => problem.Location!));
    }

    private Task SearchAsync() => corpusCase.Operation switch
    {
        "search-studies" =>
            TakeAsync(client.SearchStudiesAsync(Query(new StudyQuery()), Token), result => result.Attributes),
        "search-series" => TakeAsync(
            client.SearchSeriesAsync(Query(new SeriesQuery()), corpusCase.Argument("study"), Token),
            result => result.Attributes),
        _ => TakeAsync(
            client.SearchInstancesAsync(
                Query(new InstanceQuery()), corpusCase.Argument("study"), corpusCase.Argument("series"), Token),
            result => result.Attributes),
    };

    private T Query<T>(T query)
        where T : SearchQuery
    {
        query.PageSize = corpusCase.Number("pageSize");
        query.OnProblem = ProblemPolicy.Continue;
        return query;
    }

    private async Task TakeAsync<T>(AsyncPageable<T> results, Func<T, AttributeSet> convert)
        where T : notnull
    {
        await foreach (var page in results.AsPages())
        {
            Results.AddRange(page.Values.Select(convert));
            Problems.AddRange(page.GetProblems().Select(problem => problem.Location!));
        }
    }

    private string[] Files =>
        [.. corpusCase.Arguments.GetProperty("files").EnumerateArray().Select(file => file.GetString()!)];

    private async Task StoreAsync()
    {
        var contents = Files.Select(file => InstanceContent.FromBytes(corpusCase.Input(file)));
        Stored = await client.StoreAsync(contents, new StoreOptions { ResendUnreported = false }, Token);
        Warnings.AddRange(Stored.Issues.Select(issue => issue.Text!));
    }

    private async Task StoreFolderAsync()
    {
        foreach (var file in Files)
        {
            folder.Write(file, corpusCase.Input(file));
        }

        var options = new StoreOptions { OnProblem = ProblemPolicy.Continue };
        Stored = await client.StoreAsync(InstanceContent.FromFolder(folder.Root), options, Token);
    }

    private async Task DeleteAsync()
    {
        await (corpusCase.Argument(
            "instance") is { } instance ? client.DeleteInstanceAsync(Study, Series, instance, Token)
            : corpusCase.Argument("series") is { } series ? client.DeleteSeriesAsync(Study, series, Token)
            : client.DeleteStudyAsync(Study, Token));
        IsDone = true;
    }
}
