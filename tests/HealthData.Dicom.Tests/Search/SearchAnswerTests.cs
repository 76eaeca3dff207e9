namespace HealthData.Dicom.Tests.Search;

public sealed class SearchAnswerTests
{
    private const string Result = """{"0020000D":{"vr":"UI","Value":["1.2"]}}""";

    // As Orthanc 1.10 with its DICOMweb plugin lays it out.
    private const string Orthanc =
        "[\n{\n\t\"00080005\" : \n\t{\n\t\t\"Value\" : \n\t\t[\n\t\t\t\"ISO_IR 100\"\n\t\t],\n\t\t\"vr\" : \"CS\"\n\t"
            + "},\n"
        + "\t\"0020000D\" : \n\t{\n\t\t\"Value\" : \n\t\t[\n\t\t\t\"1.2\"\n\t\t],\n\t\t\"vr\" : \"UI\"\n\t},\n"
        + "\t\"00201208\" : \n\t{\n\t\t\"Value\" : \n\t\t[\n\t\t\t12\n\t\t],\n\t\t\"vr\" : \"IS\"\n\t}\n}\n\n,{\n"
        + "\t\"0020000D\" : \n\t{\n\t\t\"Value\" : \n\t\t[\n\t\t\t\"1.3\"\n\t\t],\n\t\t\"vr\" : \"UI\"\n\t}\n}\n]\n";

    [Theory]
    [InlineData(QidoServer.NoContent)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n\n[ ]\n")]
    public async Task No_results_are_an_empty_sequence(string answer)
    {
        await using var server = new QidoServer(RawServer.Answering(answer));

        Assert.Empty(await server.Client().SearchStudiesAsync().CollectAsync());
        Assert.Empty(server.Client().SearchStudies());
        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task Pretty_printed_results_of_Orthanc_are_read()
    {
        await using var server = QidoServer.Answering(Orthanc);

        var studies = await server.Client().SearchStudiesAsync().CollectAsync();

        Assert.Equal(["1.2", "1.3"], studies.Select(study => study.StudyInstanceUid));
        Assert.Equal([12, null], studies.Select(study => study.NumberOfInstances));
        Assert.Equal("ISO_IR 100", studies[0].Attributes.GetString(Keyword.SpecificCharacterSet));
    }

    [Theory]
    [InlineData(Result)]
    [InlineData("\u00ef\u00bb\u00bf[" + Result + "]")]
    public async Task A_single_object_and_a_byte_order_mark_are_taken(string json)
    {
        await using var server = QidoServer.Answering(json);

        Assert.Equal(["1.2"], await server.Client().SearchStudiesAsync().UidsAsync());
    }

    [Theory]
    [InlineData("<html>Sign in</html>", HealthDataErrorCode.ResponseMalformed)]
    [InlineData("[" + Result + "]]", HealthDataErrorCode.ResponseMalformed)]
    [InlineData("[" + Result + Result + "]", HealthDataErrorCode.ResponseMalformed)]
    [InlineData("[1]", HealthDataErrorCode.ResponseMalformed)]
    [InlineData("[{\"00100010\":1}]", HealthDataErrorCode.ResponseMalformed)]
    [InlineData("\"PHI-7f3a\"", HealthDataErrorCode.ResponseMalformed)]
    [InlineData("[{\"PHI-7f3a\":\u0001}]", HealthDataErrorCode.ResponseMalformed)]
    [InlineData("[" + Result, HealthDataErrorCode.ResponseTruncated)]
    [InlineData(
        "[{\"00100010\":{\"vr\":\"PN\",\"Value\":[{\"Alphabetic\":\"PHI-7f3a",
        HealthDataErrorCode.ResponseTruncated)]
    [InlineData("[", HealthDataErrorCode.ResponseTruncated)]
    [InlineData("{}", HealthDataErrorCode.ResponseMalformed)]
    [InlineData("{\"error\":\"PHI-7f3a\"}", HealthDataErrorCode.ResponseMalformed)]
    [InlineData("null", HealthDataErrorCode.ResponseMalformed)]
    public async Task Anything_but_data_sets_is_a_failure_that_quotes_nothing(string body, string code)
    {
        await using var server = QidoServer.Answering(body);
        var client = server.Client(retries: 2);

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.SearchStudiesAsync().CollectAsync());
        var twin = Assert.Throws<HealthDataRequestFailedException>(() => client.SearchStudies().ToList());

        Assert.Equal(code, exception.ErrorCode);
        Assert.Equal(code, twin.ErrorCode);
        Assert.Equal("DicomWebClient.SearchStudies", exception.Operation);
        Assert.DoesNotContain("PHI-7f3a", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("PHI-7f3a", twin.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_nested_too_deep_is_a_failure()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"00081115\":{\"vr\":\"SQ\",\"Value\":[", 100_000));
        await using var server = QidoServer.Answering("[" + deep);

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => server.Client().SearchStudiesAsync().CollectAsync());

        Assert.Equal(HealthDataErrorCode.ResponseMalformed, exception.ErrorCode);
    }

    [Fact]
    public async Task An_answer_over_the_limit_is_a_failure()
    {
        await using var server = QidoServer.Answering($"[{Result}]");
        var options = Lab.Options();
        options.MaxBufferedResponseBytes = 10;
        var client = new DicomWebClient(new Uri(server.Client().Endpoint, "/v2"), options);

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => client.SearchStudiesAsync().CollectAsync());

        Assert.Equal(HealthDataErrorCode.ResponseTooLarge, exception.ErrorCode);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(302)]
    public async Task A_refusal_is_a_failure_without_the_words_of_the_service(int status)
    {
        const string Text = "PHI-7f3a is not a valid value";
        await using var server = new QidoServer(RawServer.Answering(
            $"HTTP/1.1 {status} PHI-7f3a\r\nContent-Type: text/plain\r\nLocation: /PHI-7f3a\r\n"
            + $"Content-Length: {Text.Length}\r\n\r\n{Text}"));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => server.Client(retries: 2).SearchSeriesAsync(null, "1.2").CollectAsync());

        Assert.Equal(status, exception.Status);
        Assert.Equal("/studies/{study}/series", exception.Route);
        Assert.Equal(Text, exception.ServiceMessage);
        Assert.DoesNotContain("PHI-7f3a", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("erroneous-dicom-attributes: \r\n", new string[0])]
    [InlineData("erroneous-dicom-attributes: 00101020\r\n", new[] { "00101020" })]
    [InlineData("Erroneous-DICOM-Attributes: 00101020, 00091002,\r\n", new[] { "00101020", "00091002" })]
    [InlineData(
        "erroneous-dicom-attributes: 00101020\r\nerroneous-dicom-attributes: 00091002\r\n",
        new[] { "00101020", "00091002" })]
    public async Task Attributes_that_were_not_indexed_are_told(string header, string[] expected)
    {
        await using var server = QidoServer.Answering($"[{Result}]", header);

        var page = (await server.Client().SearchStudiesAsync().AsPages().CollectAsync())[0];

        Assert.Equal(expected, page.GetRawResponse().GetErroneousAttributes());
        Assert.Equal($"[{Result}]", page.GetRawResponse().Content.ToString());
        Assert.Equal(200, page.GetRawResponse().Status);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/dicom+json\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/dicom+json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r"
        + "\n")]
    public async Task A_body_that_was_lost_is_not_taken_for_no_match(string answer)
    {
        await using var server = new QidoServer(RawServer.AnsweringOnce(answer));

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => server.Client().SearchStudiesAsync().CollectAsync());

        Assert.Equal(HealthDataErrorCode.ResponseTruncated, exception.ErrorCode);
    }

    [Theory]
    [InlineData("null", 2)]
    [InlineData("[1]", 2)]
    [InlineData("{\"00100010\":1}", 2)]
    [InlineData("{\"00100010\":{\"vr\":\"LO\",\"Value\":[x]}}", 2)]
    public async Task One_bad_entry_does_not_hide_the_others(string entry, int place)
    {
        await using var server = QidoServer.Answering(
            $"[{Result},{entry},{Result.Replace("1.2", "1.3", StringComparison.Ordinal)}]");

        var query = new StudyQuery { OnProblem = ProblemPolicy.Continue };
        var page = (await server.Client().SearchStudiesAsync(query).AsPages().CollectAsync())[0];

        Assert.Equal(["1.2", "1.3"], page.Values.Select(study => study.StudyInstanceUid));
        var problem = Assert.Single(page.GetProblems());
        Assert.Equal(($"result {place}", entry), (problem.Location, Encoding.UTF8.GetString(problem.Bytes.Span)));
    }

    [Theory]
    [InlineData("[" + Result + ",{\"00100010\":{\"vr\":\"LO\"", "result 2")]
    [InlineData("[" + Result, "result 2")]
    [InlineData("[" + Result + "][" + Result + "]", "result 2")]
    public async Task The_whole_entries_before_a_break_come(string json, string place)
    {
        await using var server = QidoServer.Answering(json);

        var query = new StudyQuery { OnProblem = ProblemPolicy.Continue };
        var page = (await server.Client().SearchStudiesAsync(query).AsPages().CollectAsync())[0];

        Assert.Single(page.Values);
        Assert.Equal(place, Assert.Single(page.GetProblems()).Location);
    }

    [Fact]
    public async Task More_results_than_any_page_has_are_not_held_in_memory()
    {
        await using var server = QidoServer.Answering($"[{string.Join(',', Enumerable.Repeat("{}", 10_001))}]");

        var exception = await Assert.ThrowsAsync<HealthDataRequestFailedException>(
            () => server.Client().SearchStudiesAsync().CollectAsync());

        Assert.Equal(HealthDataErrorCode.ResponseTooLarge, exception.ErrorCode);
    }

    [Fact]
    public async Task A_lost_answer_is_asked_for_again()
    {
        var requests = 0;
        await using var server = new QidoServer(new RawServer(async connection =>
        {
            while (await connection.ReadRequestAsync())
            {
                switch (Interlocked.Increment(ref requests))
                {
                    case 1:
                        return;
                    case 2:
                        await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[");
                        return;
                    case 3:
                        await connection.WriteAsync("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
                        break;
                    default:
                        await connection.WriteAsync(QidoServer.Ok($"[{Result}]"));
                        break;
                }
            }
        }));

        Assert.Equal(["1.2"], await server.Client(retries: 5).SearchStudiesAsync().UidsAsync());
        Assert.Single(server.Targets.Take(4).Distinct());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_is_canceled_by_either_token(bool ofEnumeration)
    {
        using var method = new CancellationTokenSource();
        using var enumeration = new CancellationTokenSource();
        var canceled = ofEnumeration ? enumeration : method;
        await using var server = new QidoServer(new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await canceled.CancelAsync();
            await connection.WaitAsync();
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => server.Client(retries: 3).SearchStudiesAsync(null, method.Token).CollectAsync(enumeration.Token));
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task A_synchronous_search_is_canceled()
    {
        using var method = new CancellationTokenSource();
        await using var server = new QidoServer(new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await method.CancelAsync();
            await connection.WaitAsync();
        }));
        var client = server.Client(retries: 3);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Task.Run(
                () => client.SearchInstances(cancellationToken: method.Token).ToList(), CancellationToken.None));
        Assert.Equal(method.Token, exception.CancellationToken);
    }
}
