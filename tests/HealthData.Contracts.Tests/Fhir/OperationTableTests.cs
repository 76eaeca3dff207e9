namespace HealthData.Contracts.Tests.Fhir;

/// <summary>Holds docs/fhir-operations.md against what the clients do.</summary>
[Collection(FhirCollection.Name)]
public sealed class OperationTableTests(FhirServers servers)
{
    // The loader gives outcomes instead of failures, and sends again by itself.
    private const string Load = "load";

    private static readonly string[] SourcesOfAnswers =
    [
        "https://learn.microsoft.com/azure/healthcare-apis/fhir/",
        "https://learn.microsoft.com/rest/api/storageservices/",
        "https://hl7.org/fhir/",
        "https://github.com/microsoft/fhir-server/blob/main/docs/",
    ];

    // Requests of no operation.
    private static readonly string[] OthersThanOperations = ["custom-request", "header-for-one-call", "without-token"];

    private static readonly Dictionary<string, string> Retries = Regex.Matches(
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "retries.md")),
        @"^\| `([^`]+)` \| `([^`]+)` \| ([a-z ]+) \|$",
        RegexOptions.Multiline)
        .ToDictionary(row => $"{row.Groups[1].Value} | {row.Groups[2].Value}", row => row.Groups[3].Value);

    public static TheoryData<string> Rows => [.. OperationRow.All.Select(row => row.Stub)];

    [Fact]
    public void Each_stub_has_one_row() => Assert.Equal(
        StubFolder.Fhir.Stubs.Select(stub => stub.Name).Except(OthersThanOperations).Order(),
        OperationRow.All.Select(row => row.Stub).Order());

    [Fact]
    public async Task Each_operation_has_a_row()
    {
        HashSet<string> sent = [];
        foreach (var row in OperationRow.All)
        {
            sent.Add((await RefuseAsync(row)).Key);
        }

        Assert.Equal(
            OperationRoutes.Of(typeof(FhirClient).Assembly).Select(route => route.Key).Order(), sent.Order());
    }

    [Theory, MemberData(nameof(Rows))]
    public void The_method_is_at_the_doors(string row) =>
        Assert.Equal(Doors.Of(Row(row).Method), Row(row).Doors);

    [Theory, MemberData(nameof(Rows))]
    public void The_source_is_not_of_this_repository(string row)
    {
        var address = Regex.Match(Row(row).Source, @"^\[[\w-]+\]\((\S+)\)$").Groups[1].Value;

        Assert.Contains(SourcesOfAnswers, source => address.Length > source.Length
            && address.StartsWith(source, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Rows))]
    public async Task The_bytes_are_those_of_the_call_and_of_the_stub(string row)
    {
        var report = await servers.CallAsync(CallOf(row), ServerKind.InProcess);
        Assert.Null(report.Flaw);
        var request = report.Served[0].Request;
        var stub = StubFolder.Fhir[row].Request;
        var body = Encoding.UTF8.GetString(request.Body);
        var own = request.Headers.Where(header => stub.Headers.TryGetValue(header.Key, out var pattern)
            && pattern.ToString().StartsWith("equalTo", StringComparison.Ordinal)
            && header.Key is not ("Accept" or "Content-Type" or "Content-Length"));

        var sent = Row(row).Sent;
        Assert.Equal(
            [request.ToString(), .. own.Select(header => $"{header.Key}: {header.Value}").Order()],
            sent[..^(body.Length > 0 ? 1 : 0)].Take(1).Concat(sent[1..^(body.Length > 0 ? 1 : 0)].Order()));
        Assert.True(body.Length == 0 || body.StartsWith(sent[^1], StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Rows))]
    public async Task The_role_is_the_one_that_is_advised(string row)
    {
        var (_, advice) = await RefuseAsync(Row(row));
        var roles = Regex.Matches(advice ?? string.Empty, "'([^']+)'").Select(role => role.Groups[1].Value);
        var isHard = Row(row).Sent[0].Contains("ardDelete=true", StringComparison.Ordinal);

        Assert.Equal(Row(row).Role, isHard ? roles.ElementAt(1) : roles.FirstOrDefault("none"));
    }

    [Theory, MemberData(nameof(Rows))]
    public async Task The_retry_class_is_the_one_of_the_retries_and_of_the_client(string row)
    {
        var (key, _) = await RefuseAsync(Row(row));
        var retry = Row(row).Retry;
        var isConditional = Row(row).Sent.Any(part => Regex.IsMatch(part, "^If-(Match|None-Match|None-Exist): "));
        var (afterError, afterBusy) = retry switch
        {
            "safe" => (2, 2),
            "safe when conditional" => isConditional ? (2, 2) : (1, 1),
            "not acted on" => (1, 2),
            _ => (1, 1),
        };

        Assert.Equal(Retries[key], retry);

        if (row != Load)
        {
            Assert.Equal(afterError, await CountAsync(row, HttpStatusCode.InternalServerError));
            Assert.Equal(afterBusy, await CountAsync(row, HttpStatusCode.ServiceUnavailable));
        }
    }

    private static OperationRow Row(string stub) => OperationRow.All.Single(row => row.Stub == stub);

    private static ContractCall<FhirClients> CallOf(string stub) =>
        FhirContracts.All.First(call => call.Stub == stub);

    /// <summary>Refuses the request of a row, and gives the operation that the failure names, and its advice.</summary>
    private static async Task<(string Key, string? Advice)> RefuseAsync(OperationRow row)
    {
        var refusal = new FixedAnswer(HttpStatusCode.Forbidden);
        if (row.Stub == Load)
        {
            using var clients = new FhirClients(_ => refusal);
            return ("FhirLoader.Load | POST /", (await BundleContracts.LoadAsync(clients))[0].Advice);
        }

        var failure = await FailAsync(row.Stub, refusal);
        var named = Regex.Match(failure.Message, @"^(\S+) failed: (\S+ \S+) returned 403");
        Assert.True(named.Success, failure.Message);
        return ($"{named.Groups[1].Value} | {named.Groups[2].Value}", failure.Advice);
    }

    private static async Task<int> CountAsync(string stub, HttpStatusCode status)
    {
        var answer = new FixedAnswer(status);
        await FailAsync(stub, answer);
        return answer.Count;
    }

    private static async Task<HealthDataRequestFailedException> FailAsync(string stub, FixedAnswer answer)
    {
        using var clients = new FhirClients(_ => answer);
        return await Assert.ThrowsAnyAsync<HealthDataRequestFailedException>(() => CallOf(stub).CallAsync(clients));
    }
}
