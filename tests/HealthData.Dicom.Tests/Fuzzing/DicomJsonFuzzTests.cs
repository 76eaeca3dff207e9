using System.Text.Json;
using HealthData.Core.Tests.Fuzzing;

namespace HealthData.Dicom.Tests.Fuzzing;

[Trait("Category", "Long")]
public sealed class DicomJsonFuzzTests
{
    private static readonly byte[] Instance = new TestFile().ToBytes();

    private readonly Fuzzer _fuzzer = new(
        "dicom-json",
        "{",
        "}",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "\\",
        "\\u00",
        "\\ud83d",
        "null",
        "true",
        "-",
        "1e9",
        "1e999",
        "\0",
        "\x1F",
        "\x80",
        "\xED\xA0\xBD",
        "\xEF\xBB\xBF",
        "\"vr\"",
        "\"Value\"",
        "\"InlineBinary\"",
        "\"BulkDataURI\"",
        "\"vr\":\"SQ\"",
        "[[[[");

    [Fact]
    public Task Any_text_gives_a_set_or_the_documented_error() => _fuzzer.RunAsync(
        input =>
        {
            try
            {
                var set = AttributeSet.Parse(input.Bytes);
                ReadAll(set);
                Assert.True(set.Remove(new AttributeTag(0)) || IsJson(set.ToUtf8Json()) || !IsJson(input.Bytes));
            }
            catch (DicomFormatException exception)
            {
                Assert.InRange(exception.Offset, -1, input.Bytes.Length);
            }
        },
        _ => false,
        share: 0.5);

    [Fact]
    public Task Any_answer_gives_results_or_a_failure()
    {
        var bytes = Array.Empty<byte>();
        var status = 200;
        var options = Lab.Options();
        options.Retry.MaxRetries = 0;
        var transport = new MockTransport(
            _ => new MockResponse(status).WithBody(new OneWayStream(new MemoryStream(bytes)))
                .With("Content-Type", "application/dicom+json"));
        options.Transport = transport;
        var client = new DicomWebClient(new Uri("http://localhost:9/v2"), options);
        return _fuzzer.RunAsync(
            input =>
            {
                transport.Attempts.Clear();
                bytes = input.Bytes;
                status = input.Random.Next(8) == 0 ? 400 : 200;
                AnswerAsync(client, input.Random.Next(3)).GetAwaiter().GetResult();
            },
            exception => exception is HealthDataRequestFailedException failure
                && (status == 400 || failure.ErrorCode
                    is HealthDataErrorCode.ResponseMalformed or HealthDataErrorCode.ResponseTruncated),
            share: 0.5);
    }

    private static async Task AnswerAsync(DicomWebClient client, int operation)
    {
        switch (operation)
        {
            case 0:
                await foreach (var study in client.SearchStudiesAsync())
                {
                    Read(study);
                }

                break;
            case 1:
                await using (var metadata = (await client.RetrieveStudyMetadataAsync("1.2")).Value)
                {
                    await foreach (var set in metadata)
                    {
                        ReadAll(set);
                    }
                }

                break;
            default:
                var result = await client.StoreAsync(InstanceContent.FromBytes(Instance));
                _ = (result.Value.IsComplete, result.Value.Outcomes.Count, result.Value.ToString());
                break;
        }
    }

    private static void Read(StudyResult study)
    {
        _ = study.PatientName?.ToDicomString();
        _ = (study.StudyInstanceUid, study.PatientId, study.ModalitiesInStudy.Count, study.ToString());
        Tolerate(() => _ = (study.StudyDate, study.NumberOfInstances));
    }

    private static void ReadAll(AttributeSet set)
    {
        foreach (var tag in set.Select(entry => entry.Tag))
        {
            Tolerate(() => set.GetStrings(tag));
            Tolerate(() => set.GetString(tag));
            Tolerate(() => set.GetInt32s(tag));
            Tolerate(() => set.GetInt64(tag));
            Tolerate(() => set.GetDoubles(tag));
            Tolerate(() => set.GetDecimal(tag));
            Tolerate(() => set.GetDate(tag));
            Tolerate(() => set.GetTime(tag));
            Tolerate(() => set.GetDateTimes(tag));
            Tolerate(() => set.GetPersonNames(tag));
            Tolerate(() => set.GetPersonName(tag));
            Tolerate(() => set.GetBytes(tag));
            Tolerate(() => set.GetBulkDataUri(tag));
            Tolerate(() => set.GetSequence(tag).ToList().ForEach(ReadAll));
        }
    }

    private static void Tolerate(Action read)
    {
        try
        {
            read();
        }
        catch (DicomFormatException)
        {
        }
    }

    // A byte order mark is passed over on purpose, though a strict reader refuses it.
    private static bool IsJson(byte[] bytes)
    {
        try
        {
            var from = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            JsonDocument.Parse(bytes.AsMemory(from)).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
