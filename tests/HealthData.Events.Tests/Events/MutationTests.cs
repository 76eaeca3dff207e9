using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Events;

/// <summary>Whatever bytes arrive, they are events, problems, or the documented exception.</summary>
public sealed class MutationTests
{
    private const int Mutations = 20_000;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "\"", "\\", ",", ":", "\\ud800", "\\u0000", "null", "-1", "1e999", "\uFEFF", "{}", "[]",
        "\"data\":", "\"eventType\":", "\"type\":", "\"specversion\":1,", "\"data_base64\":\"e30=\",", "\"id\":[],",
    ];

    [Fact]
    public void Mutated_bytes_never_end_in_another_exception()
    {
        var random = new Random(5);
        byte[][] origins =
        [
            .. new[]
            {
                Samples.Fhir, Samples.FhirCloud, Samples.Dicom, Samples.DicomCloud, Samples.Validation,
                $"[{Samples.Fhir},{Samples.DicomCloud},{Samples.SubscriptionDeleted}]",
            }.Select(Encoding.UTF8.GetBytes),
        ];
        var (read, refused) = (0, 0);
        for (var i = 0; i < Mutations; i++)
        {
            var bytes = Mutate(origins[random.Next(origins.Length)], random);
            try
            {
                var batch = HealthDataEvent.ParseMany(new BinaryData(bytes));
                Assert.All(batch.Events, Use);
                Assert.All(batch.Problems, problem => Assert.NotNull(problem.Location));
                read += batch.Events.Count;
                refused += batch.Problems.Count;
            }
            catch (EventFormatException)
            {
                refused++;
            }
        }

        Assert.InRange(read, 1_000, int.MaxValue);
        Assert.InRange(refused, 1_000, int.MaxValue);
    }

    [Fact]
    public void Mutated_data_never_ends_in_another_exception()
    {
        var random = new Random(6);
        var origin = Samples.Parse(Samples.Dicom).Data.ToArray();
        for (var i = 0; i < Mutations; i++)
        {
            try
            {
                Use(HealthDataEvent.Parse(
                    HealthDataEventType.DicomImageCreated, new BinaryData(Mutate(origin, random))));
            }
            catch (EventFormatException exception)
            {
                Assert.Single(exception.Problems);
            }
        }
    }

    private static byte[] Mutate(byte[] origin, Random random)
    {
        List<byte> bytes = [.. origin];
        for (var changes = random.Next(1, 4); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 30), bytes.Count - at));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    // Texts are decoded only here.
    private static void Use(HealthDataEvent item)
    {
        Assert.True(EnvelopeReader.IsJson(item.ToBinaryData().ToMemory().Span));
        var again = HealthDataEvent.Parse(item.ToBinaryData());
        Assert.Equal(
            (item.Id, item.Type, item.Source, item.Subject, item.Time, item.ContentKey),
            (again.Id, again.Type, again.Source, again.Subject, again.Time, again.ContentKey));
        switch (item)
        {
            case FhirResourceEvent fhir:
                Assert.Equal("https", fhir.Endpoint.Scheme);
                break;
            case DicomImageEvent dicom:
                Assert.Equal("/v2", dicom.Endpoint.AbsolutePath);
                break;
            case SubscriptionValidationEvent validation:
                Assert.NotEmpty(validation.ValidationCode);
                _ = validation.ValidationUrl;
                break;
            case SubscriptionDeletedEvent deleted:
                _ = deleted.EventSubscriptionId;
                break;
            default:
                break;
        }
    }
}
