using System.Globalization;

namespace HealthData.Dicom.Tests.Search;

/// <summary>Whatever a server answers, a search ends with results or with a documented failure.</summary>
public sealed class MutatedAnswerTests
{
    private const string Results = """
        [{"0020000D":{"vr":"UI","Value":["1.2"]},"00100010":{"vr":"PN","Value":[{"Alphabetic":"D^J","Phonetic":"\u00e9"}]},
        "00080020":{"vr":"DA","Value":["20260309"]},"00080061":{"vr":"CS","Value":["CT",null]},
        "00201208":{"vr":"IS","Value":[12]},"00081115":{"vr":"SQ","Value":[{"0020000E":{"vr":"UI","Value":["1"]}}]},
        "7FE00010":{"vr":"OW","InlineBinary":"AAEC"}},{"0020000D":{"vr":"UI","Value":["1.3"]}}]
        """;

    private static readonly string[] Pieces =
        ["{", "}", "[", "]", "\"", ",", ":", "\\", "null", "-", "1e9", "\0", "\ud83d", "\u00ff", "\"vr\"", "[[[[", "\\u00"];

    [Fact]
    public async Task A_search_ends_with_results_or_a_failure()
    {
        var count = int.Parse(
            Environment.GetEnvironmentVariable("HEALTHDATA_MUTATIONS") ?? "3000", CultureInfo.InvariantCulture);
        var bytes = Array.Empty<byte>();
        var options = Lab.Options();
        options.Transport = new MockTransport(attempt =>
            new MockResponse(200).WithBody(new OneWayStream(new MemoryStream(bytes))).With(
                "Warning", attempt.Number % 3 == 0 ? "299 more" : "none"));
        var client = new DicomWebClient(new Uri("http://localhost:9/v2"), options);
        for (var seed = 0; seed < count; seed++)
        {
            bytes = Mutate(new Random(seed));
            var search = await Record.ExceptionAsync(
                async () => Read(await client.SearchStudiesAsync().CollectAsync()));
            var metadata = await Record.ExceptionAsync(
                async () => await (await client.RetrieveStudyMetadataAsync("1.2")).Value.CollectAsync());

            Assert.True(IsDocumented(search), $"seed {seed}: {search}");
            Assert.True(IsDocumented(metadata), $"seed {seed}: {metadata}");
        }
    }

    private static bool IsDocumented(Exception? exception) => exception is null or HealthDataRequestFailedException
    {
        ErrorCode: HealthDataErrorCodes.ResponseMalformed or HealthDataErrorCodes.ResponseTruncated,
    };

    private static void Read(List<StudyResult> studies)
    {
        foreach (var study in studies)
        {
            _ = study.PatientName?.ToDicomString();
            _ = (study.StudyInstanceUid, study.PatientId, study.ModalitiesInStudy.Count, study.ToString());
            try
            {
                _ = (study.StudyDate, study.NumberOfInstances);
            }
            catch (DicomFormatException)
            {
            }
        }
    }

    private static byte[] Mutate(Random random)
    {
        var text = new StringBuilder(Results);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Length = Math.Max(1, at);
                    break;
                case 1:
                    text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
                    break;
                case 2:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    text[at] = (char)random.Next(1, 256);
                    break;
            }

            text.Append(text.Length == 0 ? " " : string.Empty);
        }

        return random.Next(2) == 0 ? Encoding.UTF8.GetBytes(text.ToString()) : Encoding.Latin1.GetBytes(text.ToString());
    }
}
