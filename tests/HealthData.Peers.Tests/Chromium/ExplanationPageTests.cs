using Deque.AxeCore.Playwright;
using HealthData.MedTech;
using Microsoft.Playwright;

namespace HealthData.Peers.Tests.Chromium;

/// <summary>The page that explains a message, as a person meets it.</summary>
public sealed class ExplanationPageTests(ChromiumBrowser browser) : IDisposable
{
    private const string Device = """
        {"templateType":"CollectionContent","template":[
          {"templateType":"JsonPathContent","template":{"typeName":"heartrate","typeMatchExpression":"$..[?(@hr)]",
            "deviceIdExpression":"$.deviceIdentifierOfTheManufacturerAndModel","timestampExpression":"$.at",
            "patientIdExpression":"$.patient","encounterIdExpression":"$.encounter",
            "values":[{"valueName":"hr","valueExpression":"$.hr","required":true},
              {"valueName":"note","valueExpression":"$.note"},
              {"valueName":"temperature","valueExpression":"$.sensors.temperature"}]}},
          {"templateType":"CalculatedContent","template":{"typeName":"bloodpressure",
            "typeMatchExpression":{"value":"Body.readings[?systolic && diastolic]","language":"JmesPath"},
            "deviceIdExpression":"$.Body.device","timestampExpression":"$.matchedToken.at",
            "values":[{"valueName":"systolic","valueExpression":"$.matchedToken.systolic"}]}},
          {"templateType":"JsonPathContent","template":{"typeName":"oxygen","typeMatchExpression":"$..[?(@spo2)]",
            "deviceIdExpression":"$.gone","timestampExpression":"$.at","values":[]}},
          {"templateType":"JsonPathContent","template":{"typeName":"never","typeMatchExpression":"$..[?(@x)]",
            "deviceIdExpression":"$.gone","timestampExpression":"$.at","values":[]}}]}
        """;

    private const string Fhir = """
        {"templateType":"CollectionFhir","template":[{"templateType":"CodeValueFhir","template":{"typeName":"heartrate",
          "codes":[{"code":"8867-4","system":"http://loinc.org","display":"Heart rate"}],"periodInterval":60,
          "value":{"valueType":"SampledData","valueName":"hr","unit":"count/min","defaultPeriod":5000}}}]}
        """;

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");

    public static TheoryData<int, ColorScheme> Windows() => new()
    {
        { 1280, ColorScheme.Light },
        { 1280, ColorScheme.Dark },
        { 360, ColorScheme.Light },
        { 360, ColorScheme.Dark },
    };

    public void Dispose() => File.Delete(_path);

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Page_has_no_violation_that_axe_finds(int width, ColorScheme scheme)
    {
        var page = await OpenAsync(width, scheme);
        await OpenAllAsync(page);

        var result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(
            violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
        Assert.NotEmpty(result.Passes);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Page_never_scrolls_sideways(int width)
    {
        var page = await OpenAsync(width);
        await OpenAllAsync(page);

        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(0, await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('main *')]"
                + ".filter(each => each.getBoundingClientRect().right > innerWidth).length"));
    }

    [Fact]
    public async Task Everything_is_reached_and_opened_by_keyboard_alone()
    {
        var page = await OpenAsync();
        var count = await page.EvaluateAsync<int>("document.querySelectorAll('details').length");
        Assert.True(count >= 6, $"There are {count} parts to open.");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = false)");

        for (var i = 0; i < count; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal(i, await page.EvaluateAsync<int>(
                "[...document.querySelectorAll('summary')].indexOf(document.activeElement)"));
            Assert.Equal("solid", await page.EvaluateAsync<string>(
                "getComputedStyle(document.activeElement).outlineStyle"));
            await page.Keyboard.PressAsync(i % 2 == 0 ? "Enter" : "Space");
        }

        Assert.Equal(count, await page.EvaluateAsync<int>("document.querySelectorAll('details[open]').length"));
    }

    [Fact]
    public async Task Page_has_its_style_and_asks_for_nothing()
    {
        await WriteAsync();
        List<string> asked = [];
        List<string> said = [];
        var page = await browser.OpenAsync(_path);
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => said.Add(message.Text);
        await page.ReloadAsync();

        Assert.Equal([new Uri(_path).AbsoluteUri], asked);
        Assert.Empty(said);
        Assert.Equal("0px", await page.EvaluateAsync<string>("getComputedStyle(document.body).margin"));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.scripts.length"));
    }

    [Fact]
    public async Task Headings_tell_the_outline()
    {
        var page = await OpenAsync();

        Assert.Equal(
            ["H1", "H2", "H2", "H3", "H4", "H3", "H3", "H4", "H3", "H2", "H3", "H2", "H2", "H3"],
            await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('h1, h2, h3, h4')].map(each => each.tagName)"));
    }

    private static async Task OpenAllAsync(IPage page) =>
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");

    private async Task<IPage> OpenAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        await WriteAsync();
        return await browser.OpenAsync(_path, width, scheme);
    }

    private async Task WriteAsync()
    {
        var explainer = new MappingExplainer(
            DeviceMapping.Parse(Device),
            FhirMapping.Parse(Fhir),
            projectionOptions: new ProjectionOptions { Identify = _ => new MeasurementIdentity("p", "d") });
        var explanation = explainer.Explain(DeviceMessage.FromBody($$"""
            {"hr":78,"spo2":98,"deviceIdentifierOfTheManufacturerAndModel":"{{new string('x', 200)}}",
            "at":"2026-03-01T08:00:00Z","patient":"p-1","note":" ","readings":[{"sys":1},{"systolic":2,"dia":3}],
            "sensors":{"temperatur":36.6,"battery":93} }
            """));
        Assert.Equal((1, 1, 1), (
            explanation.Measurements.Count, explanation.Observations.Count, explanation.Problems.Count));
        await File.WriteAllTextAsync(_path, explanation.ToHtml(), TestContext.Current.CancellationToken);
    }
}
