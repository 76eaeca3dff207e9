using System.Text;

namespace HealthData.Fhir.R4.Tests.Json;

public sealed class SmallStackTests
{
    private static readonly FhirJsonOptions Deepest = new() { MaxDepth = FhirJsonOptions.GreatestDepth };

    [Fact]
    public void Deep_nesting_on_a_small_stack_is_an_exception()
    {
        var json = Nested(FhirJsonOptions.GreatestDepth);
        var deep = FhirJson.Parse<Extension>(json, Deepest);
        Exception? reading = null, writing = null;
        var thread = new Thread(
            () =>
            {
                reading = Record.Exception(() => FhirJson.Parse<Extension>(json, Deepest));
                writing = Record.Exception(() => FhirJson.Serialize(deep));
            },
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Contains("stack", Assert.IsType<FhirFormatException>(reading).Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(writing);
    }

    [Fact]
    public void The_greatest_depth_is_read_and_written()
    {
        var json = Nested(FhirJsonOptions.GreatestDepth);
        Assert.Equal(json, Encoding.UTF8.GetBytes(FhirJson.Serialize(FhirJson.Parse<Extension>(json, Deepest))));
        Assert.Throws<FhirFormatException>(
            () => FhirJson.Parse<Extension>(Nested(FhirJsonOptions.GreatestDepth + 1), Deepest));
    }

    private static byte[] Nested(int levels)
    {
        var text = new StringBuilder();
        for (var level = 1; level < levels; level++)
        {
            text.Append("{\"extension\":[");
        }

        text.Append("{\"url\":\"x\"}");
        for (var level = 1; level < levels; level++)
        {
            text.Append("]}");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
