using System.Xml.Linq;

namespace HealthData.Conventions.Tests.Documents;

/// <summary>The XML documentation of a package, by member id.</summary>
internal sealed class XmlDocumentation(XDocument document)
{
    private readonly Dictionary<string, XElement> _members = document
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static XmlDocumentation Of(string package) =>
        new(XDocument.Load(Path.Combine(AppContext.BaseDirectory, package + ".xml")));

    /// <summary>What the documentation of a client's service method leaves out.</summary>
    public IEnumerable<string> Missing(MethodInfo method)
    {
        var name = $"{method.DeclaringType!.Name}.{method.Name}({method.GetParameters().Length})";
        var members = Find(method).ToArray();
        if (members is [])
        {
            return [$"{name}: everything"];
        }

        return members.Any(member => member.Element("inheritdoc") is not null)
            ? []
            : Lacks(members, method).Select(missing => $"{name}: {missing}");
    }

    private IEnumerable<XElement> Find(MethodInfo method)
    {
        var id = $"M:{method.DeclaringType!.FullName}.{method.Name}";
        var names = method.GetParameters().Select(parameter => parameter.Name!).ToArray();
        return _members
            .Where(member => member.Key == id || member.Key.StartsWith(id + "(", StringComparison.Ordinal)
                || member.Key.StartsWith(id + "`", StringComparison.Ordinal))
            .Select(member => member.Value)
            .Where(member => member.Element("inheritdoc") is not null
                || member.Elements("param").All(param => names.Contains(param.Attribute("name")!.Value)));
    }

    private static IEnumerable<string> Lacks(XElement[] members, MethodInfo method)
    {
        foreach (var element in new[] { "summary", "returns", "exception" })
        {
            if (!members.Any(member => member.Elements(element).Any(text => element == "exception" || !text.IsEmpty)))
            {
                yield return element;
            }
        }

        foreach (var parameter in method.GetParameters())
        {
            var texts = members.SelectMany(member => member.Elements("param"));
            if (!texts.Any(text => text.Attribute("name")!.Value == parameter.Name))
            {
                yield return "param " + parameter.Name;
            }
        }
    }
}
