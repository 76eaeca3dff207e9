using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HealthData.MedTech;

/// <summary>Writes an explanation as text, in lines of at most 100 columns.</summary>
internal sealed class ExplanationText(MessageExplanation explanation, NameMask mask)
{
    private const int Columns = 100;
    private const int LongestValue = 400;

    private readonly StringBuilder _text = new();

    public string Write()
    {
        Line(0, ExplanationWords.Summary(explanation));
        Section("Templates");
        foreach (var template in explanation.Templates)
        {
            WriteTemplate(template);
        }

        foreach (var measurement in Listed("Measurements", explanation.Measurements))
        {
            Line(2, measurement.Type);
            foreach (var (name, value) in ExplanationWords.Facts(measurement, mask))
            {
                Line(4, $"{name}: {Quoted(value)}");
            }
        }

        foreach (var group in Listed("Groups", explanation.Groups))
        {
            Line(2, ExplanationWords.Text(group, mask));
        }

        foreach (var observation in Listed("Observations", explanation.Observations))
        {
            WriteObservation(observation);
        }

        foreach (var problem in Listed("Problems", explanation.Problems))
        {
            Line(2, ExplanationWords.Text(problem));
        }

        foreach (var problem in Listed("Problems with Observations", explanation.ProjectionProblems))
        {
            Line(2, ExplanationWords.Text(problem));
        }

        return _text.ToString();
    }

    private void WriteTemplate(TemplateExplanation template)
    {
        var number = (template.Template.Index + 1).ToString(CultureInfo.InvariantCulture);
        Line(2, $"{number}. {template.Template.TypeName} ({ExplanationWords.Kind(template)}): "
            + ExplanationWords.Verdict(template));
        if (template.Template.TypeMatch is { } match)
        {
            Line(5, $"match expression {match.Text}");
        }

        if (ExplanationWords.WhyNot(template, mask) is { } reason)
        {
            Line(5, reason);
        }

        foreach (var found in template.Matches)
        {
            Line(5, $"at {found.Place?.ToText(mask) ?? "a value that the match expression made"}");
            foreach (var expression in found.Expressions)
            {
                WriteExpression(expression);
            }

            WriteProblem(7, found.Problem);
        }

        WriteProblem(5, template.Problem);
    }

    private void WriteExpression(ExpressionExplanation expression)
    {
        var outcome = expression.Value is { } value ? Quoted(mask.Value(value)) : ExplanationWords.Outcome(expression);
        Line(7, $"{expression.Name}{(expression.IsRequired ? " (required)" : "")}: {outcome}");
        if (expression.Expression is { } source)
        {
            Line(9, $"from {source.Text}");
        }

        if (expression.Miss is { } miss)
        {
            Line(9, miss.Describe(mask));
        }
    }

    private void WriteProblem(int indent, NormalizationProblem? problem)
    {
        if (problem is not null)
        {
            Line(indent, ExplanationWords.Text(problem));
        }
    }

    // A line a value, since JSON has no places where long texts could be broken.
    private void WriteObservation(ProjectedObservation observation)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            MaskedObservation.Write(writer, observation, mask);
        }

        Line(2, $"{observation.Group.Group.Type} ({observation.Change})");
        using var json = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        WriteValues(json.RootElement, string.Empty);
    }

    private void WriteValues(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    WriteValues(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}");
                }

                break;
            case JsonValueKind.Array:
                var number = 0;
                foreach (var item in element.EnumerateArray())
                {
                    WriteValues(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{number++}]"));
                }

                break;
            case JsonValueKind.String:
                Line(4, $"{path}: {Quoted(element.GetString()!)}");
                break;
            default:
                Line(4, $"{path}: {element.GetRawText()}");
                break;
        }
    }

    private IReadOnlyList<T> Listed<T>(string title, IReadOnlyList<T> items)
    {
        if (items.Count > 0)
        {
            Section(title);
        }

        return items;
    }

    private void Section(string title)
    {
        _text.Append('\n');
        Line(0, title);
    }

    private static string Quoted(string value)
    {
        var shown = value.Length <= LongestValue
            ? value
            : string.Create(
                CultureInfo.InvariantCulture, $"{value[..LongestValue]}... ({value.Length} characters)");
        return $"\"{shown}\"";
    }

    // What follows the first line of a text stands two columns further in.
    private void Line(int indent, string text)
    {
        var rest = PlainText(text).AsSpan();
        var at = indent;
        while (rest.Length > Columns - at)
        {
            var room = Columns - at;
            var end = rest[..(room + 1)].LastIndexOf(' ');
            var isBroken = end > room / 2;
            room = isBroken ? end : room - (char.IsHighSurrogate(rest[room - 1]) ? 1 : 0);
            Append(at, rest[..room]);
            rest = rest[(isBroken ? room + 1 : room)..];
            at = indent + 2;
        }

        Append(at, rest);
    }

    private void Append(int indent, ReadOnlySpan<char> text) =>
        _text.Append(' ', indent).Append(text.TrimEnd()).Append('\n');

    // What a terminal would act on, and what would turn the text around, is escaped.
    private static string PlainText(string text) => text.Any(IsActedOn)
        ? string.Concat(text.Select(letter => IsActedOn(letter)
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}")
            : letter.ToString()))
        : text;

    private static bool IsActedOn(char letter) =>
        char.IsControl(letter) || char.GetUnicodeCategory(letter)
            is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
