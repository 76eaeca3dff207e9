using System.Collections.Concurrent;

namespace HealthData.Fhir.R4.Tests.Corpus;

[Trait("Category", "Corpus")]
public sealed class StrictTests
{
    [Fact]
    public void Strict_reading_finds_what_is_known_to_be_wrong_with_the_official_examples()
    {
        Assert.SkipWhen(ExampleSet.Official is null, ExampleSet.WithoutOfficial);
        var deviating = 0;
        var issues = new ConcurrentQueue<string>();
        ExampleSet.Official!.Check(json =>
        {
            try
            {
                FhirJson.ParseResource(json, FhirJsonOptions.Strict);
            }
            catch (FhirFormatException exception)
            {
                Interlocked.Increment(ref deviating);
                foreach (var issue in exception.Issues)
                {
                    issues.Enqueue($"{issue.Path.Split('.')[0]}: {issue.Message}");
                }
            }

            return null;
        });
        Assert.Equal(
            [
                ("ImplementationGuide: A required element is missing: name.", 2),
                ("ImplementationGuide: A required element is missing: status.", 2),
                ("Questionnaire: A required element is missing: linkId.", 32),
                ("SearchParameter: A required element is missing: base.", 10),
                ($"SearchParameter: {Faults.NotId}", 1),
            ],
            issues.CountBy(issue => issue).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(
                pair => (pair.Key, pair.Value)));
        Assert.Equal(14, deviating);
    }
}
