using HealthData.Fhir.R4.Tests.Support;

namespace HealthData.Fhir.R4.Tests.Snippets;

/// <summary>The code of the README. What it prints is caught, which others that print meanwhile must not meet.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class ReadmeSnippetTests
{
    [Fact]
    public void First_lines_work()
    {
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            ReadmeSnippets.First();
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Equal("72 beats/minute", output.ToString().Trim());
    }
}
