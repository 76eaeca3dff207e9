using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>
/// Finds nodes by the simple FHIRPath that patches use: members, indexes, <c>first()</c>, <c>last()</c> and
/// <c>where(member = 'text')</c>.
/// </summary>
internal static class FhirPath
{
    public static List<FhirPathNode> Find(JsonObject resource, string path)
    {
        List<FhirPathNode> found = [new(null, string.Empty, -1, resource)];
        var steps = Split(path);
        foreach (var step in steps.Skip(steps[0] == resource["resourceType"]?.ToString() ? 1 : 0))
        {
            found = Follow(found, step);
        }

        return found;
    }

    private static List<FhirPathNode> Follow(List<FhirPathNode> nodes, string step)
    {
        if (step == "first()")
        {
            return [.. nodes.Take(1)];
        }

        if (step == "last()")
        {
            return [.. nodes.TakeLast(1)];
        }

        if (step.StartsWith("where(", StringComparison.Ordinal) && step.EndsWith(')'))
        {
            var sides = step[6..^1].Split('=', 2, StringSplitOptions.TrimEntries);
            var wanted = sides[^1].Trim('\'');
            return [.. nodes.Where(node => node.Node is JsonObject members && members[sides[0]]?.ToString() == wanted)];
        }

        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        var name = bracket < 0 ? step : step[..bracket];
        var children = nodes.SelectMany(node => Children(node, name)).ToList();
        if (bracket < 0)
        {
            return children;
        }

        return step.EndsWith(']')
            && int.TryParse(step[(bracket + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? [.. children.Skip(index).Take(1)]
            : throw FhirException.Invalid("A path of the patch is not supported.");
    }

    // A choice element has the name of its type in JSON.
    private static IEnumerable<FhirPathNode> Children(FhirPathNode parent, string name)
    {
        if (parent.Node is not JsonObject members)
        {
            return [];
        }

        var member = members.ContainsKey(name)
            ? name
            : members.Select(known => known.Key).FirstOrDefault(known =>
                known.StartsWith(name, StringComparison.Ordinal)
                && known.Length > name.Length
                && char.IsAsciiLetterUpper(known[name.Length]));
        return member is null ? []
            : members[member] is JsonArray items
                ? items.Select((item, index) => new FhirPathNode(members, member, index, item))
                : [new FhirPathNode(members, member, -1, members[member])];
    }

    private static List<string> Split(string path)
    {
        var steps = new List<string>();
        var (start, depth) = (0, 0);
        for (var at = 0; at <= path.Length; at++)
        {
            if (at == path.Length || (path[at] == '.' && depth == 0))
            {
                steps.Add(path[start..at]);
                start = at + 1;
            }
            else
            {
                depth += path[at] == '(' ? 1 : path[at] == ')' ? -1 : 0;
            }
        }

        return steps;
    }
}
