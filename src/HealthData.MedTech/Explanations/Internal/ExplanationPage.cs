using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace HealthData.MedTech;

/// <summary>Writes an explanation as an HTML page: without scripts, and without anything from elsewhere.</summary>
internal sealed class ExplanationPage(MessageExplanation explanation, NameMask mask)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string StyleHash =
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(PageStyle.Text)));

    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly StringBuilder _html = new();

    public string Write()
    {
        WriteHead();
        Element("h1", "What the mappings make of a message");
        Element("p", ExplanationWords.Summary(explanation));
        if (mask.IsOn)
        {
            Element("p", "Values are hidden, and so are names that the device mapping doesn't have.");
        }

        WriteProblems();
        Raw("<section>");
        Element("h2", "Templates");
        foreach (var template in explanation.Templates)
        {
            WriteTemplate(template);
        }

        Raw("</section>");
        WriteMeasurements();
        WriteGroups();
        WriteObservations();
        Raw("</main></body></html>\n");
        return _html.ToString();
    }

    private void WriteHead()
    {
        Raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-");
        Raw(StyleHash);
        Raw("'; base-uri 'none'; form-action 'none'\">");
        Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Raw("<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"referrer\" content=\"no-referrer\">");
        Element("title", "What the mappings make of a message");
        Raw("<style>");
        Raw(PageStyle.Text);
        Raw("</style></head><body><main>");
    }

    private void WriteProblems()
    {
        if (explanation.Problems.Count + explanation.ProjectionProblems.Count == 0)
        {
            return;
        }

        Raw("<section>");
        Element("h2", "Problems");
        Raw("<ul>");
        foreach (var problem in explanation.Problems)
        {
            Element("li", ExplanationWords.Text(problem));
        }

        foreach (var problem in explanation.ProjectionProblems)
        {
            Element("li", ExplanationWords.Text(problem));
        }

        Raw("</ul></section>");
    }

    private void WriteTemplate(TemplateExplanation template)
    {
        var title = string.Create(
            CultureInfo.InvariantCulture, $"{template.Template.Index + 1}. {template.Template.TypeName}");
        var isGood = template.Verdict == TemplateVerdict.Matched
            && template.Matches.All(match => match.Problem is null) && template.Problem is null;
        OpenDetails(
            title, ExplanationWords.Verdict(template), isGood, isOpen: template.Verdict != TemplateVerdict.Skipped);
        Raw("<p>");
        Text($"{ExplanationWords.Kind(template)}, matches ");
        Element("code", template.Template.TypeMatch?.Text ?? "(blank)");
        Raw("</p>");
        if (ExplanationWords.WhyNot(template, mask) is { } reason)
        {
            Element("p", reason);
        }

        foreach (var match in template.Matches)
        {
            Raw("<h4>At ");
            Element("code", match.Place?.ToText(mask) ?? "a value that the match expression made");
            Raw("</h4><dl>");
            foreach (var expression in match.Expressions)
            {
                WriteExpression(expression);
            }

            Raw("</dl>");
            WriteProblem(match.Problem);
        }

        WriteProblem(template.Problem);
        Raw("</details>");
    }

    private void WriteExpression(ExpressionExplanation expression)
    {
        Raw("<div><dt>");
        Text(expression.Name);
        if (expression.IsRequired)
        {
            Raw(" <small>required</small>");
        }

        Raw("</dt><dd>");
        if (expression.Value is { } value)
        {
            Element("b", mask.Value(value));
        }
        else
        {
            Element("i", ExplanationWords.Outcome(expression));
        }

        Raw("</dd><dd>");
        Element("code", expression.Expression?.Text ?? "(blank)");
        Raw("</dd>");
        if (expression.Miss is { } miss)
        {
            Raw("<dd class=\"miss\">");
            Text(miss.Describe(mask));
            Raw("</dd>");
        }

        Raw("</div>");
    }

    private void WriteProblem(NormalizationProblem? problem)
    {
        if (problem is not null)
        {
            Raw("<p class=\"problem\">");
            Text(ExplanationWords.Text(problem));
            Raw("</p>");
        }
    }

    private void WriteMeasurements()
    {
        if (explanation.Measurements.Count == 0)
        {
            return;
        }

        Raw("<section>");
        Element("h2", "Measurements");
        foreach (var measurement in explanation.Measurements)
        {
            OpenDetails(measurement.Type, null, isGood: true, isOpen: false);
            Raw("<dl>");
            foreach (var (name, value) in ExplanationWords.Facts(measurement, mask))
            {
                Raw("<div>");
                Element("dt", name);
                Raw("<dd>");
                Element("b", value);
                Raw("</dd></div>");
            }

            Raw("</dl></details>");
        }

        Raw("</section>");
    }

    private void WriteGroups()
    {
        if (explanation.Groups.Count == 0)
        {
            return;
        }

        Raw("<section>");
        Element("h2", "Groups");
        Raw("<ul>");
        foreach (var group in explanation.Groups)
        {
            Element("li", ExplanationWords.Text(group, mask));
        }

        Raw("</ul></section>");
    }

    private void WriteObservations()
    {
        if (explanation.Observations.Count == 0)
        {
            return;
        }

        Raw("<section>");
        Element("h2", "Observations");
        foreach (var observation in explanation.Observations)
        {
            OpenDetails(observation.Group.Group.Type, observation.Change.ToString(), isGood: true, isOpen: false);
            Element("pre", JsonOf(observation));
            Raw("</details>");
        }

        Raw("</section>");
    }

    private string JsonOf(ProjectedObservation observation)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonOptions))
        {
            MaskedObservation.Write(writer, observation, mask);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private void OpenDetails(string title, string? badge, bool isGood, bool isOpen)
    {
        Raw(isOpen ? "<details open><summary>" : "<details><summary>");
        Element("h3", title);
        if (badge is not null)
        {
            Raw(isGood ? " <span class=\"good\">" : " <span class=\"bad\">");
            Text(badge);
            Raw("</span>");
        }

        Raw("</summary>");
    }

    private void Element(string name, string text)
    {
        _html.Append('<').Append(name).Append('>');
        Text(text);
        _html.Append("</").Append(name).Append('>');
    }

    private void Text(string text) => _html.Append(Encoder.Encode(text));

    private void Raw(string html) => _html.Append(html);
}
