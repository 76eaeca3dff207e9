namespace HealthData.MedTech;

/// <summary>The object around a template: its type, and the template itself.</summary>
internal sealed class TemplateContainer
{
    private static readonly MemberRule<TemplateContainer>[] Rules =
    [
        new("TemplateType", (container, node, path) => container.TemplateType = MappingScalar.ReadString(node, path)),
        new("Template", null),
        new("LineInfoForProperties", null),
        new("LineNumber", (_, node, path) => MappingScalar.ReadInteger(node, path)),
        new("LinePosition", (_, node, path) => MappingScalar.ReadInteger(node, path)),
    ];

    public string? TemplateType { get; private set; }

    public MappingNode? Template { get; private init; }

    /// <summary>Where the type is, or the object where it has none.</summary>
    public MappingPosition TypeAt { get; private init; }

    /// <summary>Where the template is, or the object where it has none.</summary>
    public MappingPosition TemplateAt { get; private init; }

    /// <exception cref="BindingException">The type is no text.</exception>
    public static TemplateContainer Read(MappingNode node, MappingPosition at)
    {
        var container = new TemplateContainer
        {
            Template = node.Find("template")?.Value,
            TypeAt = node.FindPlace("TemplateType") ?? at,
            TemplateAt = node.FindPlace("Template") ?? at,
        };
        MappingBinder.Lenient.Populate(node, container, string.Empty, nameof(TemplateContainer), Rules);
        return container;
    }

    /// <summary>Tells whether the type is the one, with or without <c>Template</c> behind it.</summary>
    public bool Is(string typeName) =>
        string.Equals(typeName, TemplateType, StringComparison.OrdinalIgnoreCase)
        || string.Equals(typeName, TemplateType + "Template", StringComparison.OrdinalIgnoreCase);
}
