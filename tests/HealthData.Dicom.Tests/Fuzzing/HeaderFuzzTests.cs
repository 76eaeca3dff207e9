using HealthData.Core.Tests.Fuzzing;

namespace HealthData.Dicom.Tests.Fuzzing;

[Trait("Category", "Long")]
public sealed class HeaderFuzzTests
{
    private static readonly string[] Headers =
    [
        "Content-Type", "Retry-After", "x-ms-retry-after-ms", "Warning", "ETag", "Location", "WWW-Authenticate",
        "Content-Length",
    ];

    private static readonly int[] Statuses = [200, 200, 200, 206, 304, 400, 401, 404, 409, 503];

    private static readonly TimeSpan Cap = TimeSpan.FromMinutes(1);

    private readonly Fuzzer _fuzzer = new(
        "headers",
        ";",
        ",",
        "\"",
        "\\",
        "=",
        "/",
        "*",
        " ",
        "\t",
        "\0",
        "\xE9",
        "boundary=",
        "type=",
        "multipart/related",
        "GMT",
        "-",
        "99999999999999999999", "0x", "W/", "q=0.1", "<", ">");

    [Fact]
    public Task Any_value_is_read_or_passed_over() => _fuzzer.RunAsync(
        input =>
        {
            var text = Encoding.Latin1.GetString(input.Bytes);
            if (MediaType.TryParse(text, out var mediaType))
            {
                Assert.Contains('/', mediaType.Type);
            }

            Assert.All(MediaType.ParseList(text), item => Assert.Contains('/', item.Type));
            foreach (var header in Headers[1..3])
            {
                using var response = new MockResponse(503).With(header, text);
                Assert.InRange(RetryAfter.Read(response, Cap, TimeProvider.System) ?? Cap, TimeSpan.Zero, Cap);
            }
        },
        _ => false,
        share: 0.3);

    [Fact]
    public Task Any_answer_ends_in_a_result_or_a_failure()
    {
        var input = (FuzzInput?)null;
        var options = Lab.Options();
        options.Retry.MaxRetries = 0;
        var transport = new MockTransport(_ => Answer(input!));
        options.Transport = transport;
        var client = new DicomWebClient(new Uri("http://localhost:9/v2"), options);
        return _fuzzer.RunAsync(
            next =>
            {
                transport.Attempts.Clear();
                input = next;
                CallAsync(client, next.Random.Next(4)).GetAwaiter().GetResult();
            },
            exception => exception is HealthDataRequestFailedException,
            share: 0.7);
    }

    // The transport passes no line break and no NUL on.
    private static MockResponse Answer(FuzzInput input)
    {
        var text = Encoding.Latin1.GetString(input.Bytes).Replace("\r", "").Replace("\n", "").Replace("\0", "");
        var response = new MockResponse(Statuses[input.Random.Next(Statuses.Length)])
            .WithBody(OneWayStream.Of(input.Random.Next(2) == 0 ? "[]" : "--b\r\n\r\nabc\r\n--b--\r\n"));
        return response.With("Content-Type", "multipart/related; boundary=b")
            .With(Headers[input.Random.Next(Headers.Length)], text).With(
                Headers[input.Random.Next(Headers.Length)], text);
    }

    private static async Task CallAsync(DicomWebClient client, int operation)
    {
        switch (operation)
        {
            case 0:
                await foreach (var page in client.SearchStudiesAsync().AsPages())
                {
                    _ = (page.GetRawResponse().ToString(), page.Values.Count);
                }

                break;
            case 1:
                var metadata = (await client.RetrieveStudyMetadataAsync("1.2")).Value;
                await AskAgainAsync(client, metadata.ETag);
                break;
            case 2:
                await using (var study = (await client.RetrieveStudyAsync("1.2")).Value)
                {
                    await foreach (var instance in study)
                    {
                        _ = (instance.MediaType, instance.ToString(), await instance.Content.ReadAllAsync());
                    }
                }

                break;
            default:
                using (var image = (await client.RetrieveRenderedInstanceAsync("1.2", "1.3", "1.4")).Value)
                {
                    _ = (image.MediaType, await image.Content.ReadAllAsync());
                }

                break;
        }
    }

    // A tag that no request may carry is refused under the name of its parameter.
    private static async Task AskAgainAsync(DicomWebClient client, ETag? etag)
    {
        try
        {
            await client.RetrieveStudyMetadataAsync("1.2", new MetadataOptions { IfNoneMatch = etag });
        }
        catch (ArgumentException exception)
        {
            Assert.Equal("options", exception.ParamName);
        }
    }
}
