using System.Text;

namespace HealthData.MedTech.Tests.Normalization;

/// <summary>Makes random device mappings and messages over the same few names, so that they meet.</summary>
internal sealed class MappingGenerator(int seed)
{
    private static readonly string[] Names = [
        "a", "b", "hr", "id", "t", "matchedToken", "Body", "longerName", "anotherLongName"
    ];
    private readonly Random _random = new(seed);

    public string[] Templates() => [.. Enumerable.Range(0, _random.Next(1, 6)).Select(i => Template(i))];

    public string Message()
    {
        var text = new StringBuilder();
        WriteObject(text, 0);
        return text.ToString();
    }

    private string Template(int number)
    {
        var kind = Pick(
            "JsonPathContent",
            "JsonPathContent",
            "CalculatedContent",
            "CalculatedContent",
            "IotCentralJsonPathContent");
        var isCalculated = kind == "CalculatedContent";
        var language = isCalculated && _random.Next(3) == 0 ? "JmesPath" : "JsonPath";
        var more = isCalculated ? $"\"defaultExpressionLanguage\":\"{language}\"," : "";
        foreach (var field in new[] { "patientIdExpression", "correlationIdExpression" })
        {
            more += _random.Next(4) == 0 ? $"\"{field}\":\"{Field(isCalculated, language)}\"," : "";
        }

        var values = Enumerable.Range(0, _random.Next(3)).Select(i =>
            $$"""{"valueName":"v{{i}}","valueExpression":"{{Field(isCalculated, language)}}","""
                + $"\"required\":{Pick("true", "false", "false")}}}");
        return Run.Template(
            kind,
            $"t{number}",
            Match(language),
            _random.Next(3) == 0 ? Field(isCalculated, language) : Known(isCalculated, language, "id"),
            _random.Next(5) == 0 ? Field(isCalculated, language) : Known(isCalculated, language, "t"),
            more,
            string.Join(',', values));
    }

    private string Match(string language) => language == "JmesPath"
        ? Pick(
            $"to_array(@)[?{Name()}]",
            $"{Name()}",
            $"{Name()}.{Name()}",
            "@",
            $"{Name()}[?{Name()}]",
            $"{Name()}[*].{Name()}",
            $"{Name()}[]",
            $"@.{Name()}[*]",
            $"{Name()}.{Name()}[]",
            $"*.{Name()}",
            $"[@][*].{{id: id, t: t, hr: {Name()}}}",
            $"{Name()}[?id == 'x']",
            $"to_array(@)[?id == 'y' && {Name()}]",
            $"to_array(@)[?{Name()} && id == 'x'] | [0]",
            $"[{Name()}][?{Name()}.id == 'x']",
            $"{Name()}[?id == 'x'] | @",
            $"{Name()}[?id == 'x'] | length(@)",
            $"{Name()}[].{Name()}",
            $"{Name()}[].{Name()} | []",
            $"{Name()}.*",
            $"{Name()}[?{Name()} == `1`]",
            $"{Name()}.{{id: {Name()}, t: '2020-01-01', hr: `1.5`}}")
        : Pick(
            $"$..[?(@{Name()})]",
            $"$..[?(@.{Name()}.{Name()})]",
            $"$..[?(@{Name()} && @{Name()})]",
            $"$..[?(@{Name()} || @{Name()})]",
            $"$..[?(@{Name()} || @{Name()} && @{Name()})]",
            $"$..[?(@.{Name()} == 'x' || @{Name()})]",
            $"$..[?(@.{Name()} > 1)]",
            $"$..[?(@.{Name()} != 1 && @.{Name()}[0])]",
            $"$..[?($.{Name()} && @{Name()})]",
            $"$..[?(@['{Name()}','{Name()}'])]",
            $"$..{Name()}",
            $"$.{Name()}",
            $"{Name()}.{Name()}",
            $"$.{Name()}[*]",
            $"$.{Name()}.{Name()}[*]",
            $"$.{Name()}[?(@.{Name()})]",
            "$..[?(@.id == 'x')]",
            "$..[?(@.id == 'x' || @.id == 'y')]",
            $"$..[?(@.id == 'x' || @.{Name()} == 'y')]",
            "$..[?(@.id =~ /^x/)]",
            "$..[?(@.id =~ /^Y$/i)]",
            "$..[?(@.id =~ /^(?!x)./)]",
            "$..[?(@.id =~ /[x-z]/ && @.hr =~ /1/)]",
            "$..[?(@.id =~ /(/)]",
            $"$..[?(@{Name()} && @.id === 'y')]",
            $"$..[?(@.id == 'x' && @.{Name()} > 1)]",
            $"$..[?(@.{Name()}.id == 'x')]",
            "$..[?(@.t == '2020-01-01T00:00:00Z')]",
            $"$.{Name()}[?(@.id == 'x')]",
            $"$.{Name()}[*].{Name()}",
            $"$.{Name()}[-1:].{Name()}",
            $"$.{Name()}[-1].{Name()}",
            $"$..{Name()}[*]",
            "$..*",
            $"$..[?(@{Name()}");

    private string Known(bool isCalculated, string language, string name) =>
        language == "JmesPath" ? $"matchedToken.{name}" : isCalculated ? $"$.matchedToken.{name}" : $"$.{name}";

    private string Field(bool isCalculated, string language)
    {
        if (language == "JmesPath")
        {
            return Pick(
                $"matchedToken.{Name()}", $"matchedToken.{Name()}.{Name()}", Name(), $"{Name()}.{Name()}",
                "matchedToken", "@",
                $"to_string(matchedToken.{Name()})", $"add(matchedToken.{Name()}, `1`)", $"matchedToken.{Name()}[0]",
                $"join('-', [to_string({Name()}), to_string(matchedToken.{Name()})])", $"to_string({Name()})",
                $"add(length(to_string({Name()})), `1`)", $"[matchedToken, {Name()}] | [1]", $"length({Name()})",
                $"not_null({Name()}, matchedToken.{Name()})", $"@.{Name()}", $"{{a: {Name()}}}.a", "keys(@)[0]",
                $"{Name()} && matchedToken.{Name()}", $"{Name()} || matchedToken.{Name()}", $"!{Name()}",
                $"{Name()} == matchedToken.{Name()}",
                $"join(' ', map(&to_string(@), to_array({Name()})))",
                $"join(',', map(&to_string(@), matchedToken.{Name()}))",
                $"join(id, map(&to_string(@), {Name()}))", $"{{a: matchedToken, b: {Name()}}}.b",
                $"{Name()}[*].{Name()}");
        }

        return isCalculated
            ? Pick(
                $"$.matchedToken.{Name()}",
                $"$.matchedToken.{Name()}.{Name()}",
                $"$.{Name()}",
                $"{Name()}",
                "$.matchedToken",
                $"$..{Name()}",
                $"$..{Name()}",
                $"$..{Name()}[0]",
                $"$..{Name()}.{Name()}",
                $"$.matchedToken[0]",
                $"$.matchedToken..{Name()}",
                $"$.matchedToken[?(@.{Name()})].{Name()}",
                $"$.{Name()}[?(@.{Name()} == 1)].{Name()}",
                $"$.{Name()}[?(@.{Name()} == $.{Name()})]",
                $"$.{Name()}..{Name()}",
                $"$['{Name()}','{Name()}']",
                "$..matchedToken",
                "$.*",
                "$",
                "$.[")
            : Pick($"$.{Name()}", $"{Name()}.{Name()}", "$", $"$..{Name()}", $"$.{Name()}[0]", "$.[", $"$['{Name()}']");
    }

    private string Name() => Names[_random.Next(Names.Length)];

    private string Pick(params string[] texts) => texts[_random.Next(texts.Length)];

    private void WriteObject(StringBuilder text, int depth)
    {
        text.Append('{');
        var count = _random.Next(depth == 0 ? 3 : 0, 8);
        for (var i = 0; i < count; i++)
        {
            // Names may repeat: the last one counts.
            var name = _random.Next(3) > 0 ? Pick("id", "t", "hr") : Name();
            text.Append(i == 0 ? "\"" : ",\"").Append(_random.Next(20) == 0 ? Escape(name) : name).Append("\":");
            if (name is "id" or "t" && _random.Next(10) > 0)
            {
                text.Append(
                    name == "t" ? "\"2020-01-01T00:00:00Z\"" : Pick("\"x\"", "\"y\"", "7", "\"\\u0078\"", "\"XY\""));
            }
            else
            {
                WriteValue(text, depth + 1);
            }
        }

        text.Append('}');
    }

    private void WriteValue(StringBuilder text, int depth)
    {
        switch (_random.Next(depth < 4 ? 10 : 7))
        {
            case 7 or 8:
                WriteObject(text, depth);
                break;
            case 9:
                text.Append('[');
                for (var i = _random.Next(4); i > 0; i--)
                {
                    WriteValue(text, depth + 1);
                    text.Append(i > 1 ? "," : "");
                }

                text.Append(']');
                break;
            default:
                text.Append(
                    Pick("1", "2.50", "\"x\"", "\"\"", "null", "false", "true", "\"2020-01-01T00:00:00Z\"", "\"12\""));
                break;
        }
    }

    private static string Escape(string name) => $"\\u{(int)name[0]:x4}{name[1..]}";
}
