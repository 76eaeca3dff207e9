using System.Text.Json.Nodes;
using HealthData.Events.Tests.Support;

namespace HealthData.Events.Tests.Safety;

/// <summary>What an event holds reaches typed properties, and no text that anybody might log or send back.</summary>
public sealed class CanaryTests
{
    private const string Canary = "PHI-7f3a";

    private static readonly string[] Values =
        [$"\"{Canary}\"", $"[\"{Canary}\"]", $"{{\"{Canary}\":\"{Canary}\"}}", $"\"{Canary}", $"{Canary}"];

    public static TheoryData<string> Documents() =>
    [
        Samples.Fhir, Samples.FhirCloud, Samples.Dicom, Samples.DicomCloud, Samples.Validation[1..^1],
        Samples.SubscriptionDeleted,
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task No_member_reaches_a_text(string document)
    {
        var webhook = new EventWebhook(new EventWebhookOptions());
        var (read, refused) = (0, 0);
        foreach (var changed in Changed(document))
        {
            var batch = Record(() => Samples.ParseMany(changed), ref refused);
            foreach (var text in batch?.Problems.Select(problem => $"{problem}") ?? [])
            {
                refused++;
                AssertClean(text);
            }

            foreach (var item in batch?.Events ?? [])
            {
                read++;
                AssertClean($"{item} {item.DeadLetter} {batch}");
            }

            Record(() => Samples.Parse(changed), ref refused);
            var answer = await webhook.HandleAsync(
                Requests.Post(changed), TestContext.Current.CancellationToken);
            AssertClean($"{answer} {string.Join(' ', answer.Headers)}");
            if (answer.Body is not null)
            {
                // Only the code of a handshake comes back.
                Assert.StartsWith("{\"validationResponse\":", answer.Body.ToString(), StringComparison.Ordinal);
            }
        }

        Assert.True(read > 0 && refused > 0, $"{read} read, {refused} refused");
    }

    private static void AssertClean(string text) => Assert.DoesNotContain(Canary, text, StringComparison.Ordinal);

    private static T? Record<T>(Func<T> read, ref int refused)
    {
        try
        {
            return read();
        }
        catch (EventFormatException exception)
        {
            refused++;
            AssertClean(exception.ToString());
            AssertClean(string.Join('\n', exception.Problems.Select(problem => $"{problem} {problem.Advice}")));
            return default;
        }
    }

    /// <summary>Gives the document once for each of its members and each value in its place.</summary>
    private static IEnumerable<string> Changed(string document)
    {
        const string Mark = "\"the place of a value\"";
        var members = Members(JsonNode.Parse(document)!.AsObject()).Count();
        for (var index = 0; index < members; index++)
        {
            var copy = JsonNode.Parse(document)!.AsObject();
            var (parent, name) = Members(copy).ElementAt(index);
            parent[name] = JsonNode.Parse(Mark);
            foreach (var value in Values)
            {
                yield return copy.ToJsonString().Replace(Mark, value, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<(JsonObject Parent, string Name)> Members(JsonObject parent) =>
        parent.SelectMany(member => member.Value is JsonObject child
            ? Members(child).Append((parent, member.Key))
            : [(parent, member.Key)]);
}
