namespace HealthData.MedTech;

/// <summary>Loads FHIR mappings.</summary>
internal sealed class FhirMappingLoader : MappingLoader
{
    private const string TemplateType = "CodeValueFhirTemplate";

    private readonly List<FhirTemplate> _templates = [];
    private readonly HashSet<string> _typeNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly FhirTemplateRules _rules;

    public FhirMappingLoader()
        : base(MappingStage.FhirTransformation, "CollectionFhirTemplate") => _rules = new FhirTemplateRules(Binder);

    public IReadOnlyList<FhirTemplate> Templates => _templates;

    public FhirMapping? Load(string text)
    {
        LoadTemplates(text);
        return HasErrors ? null : new FhirMapping(_templates) { Issues = [.. Issues], Text = text };
    }

    protected override void LoadTemplate(TemplateContainer container, int index)
    {
        if (!container.Is(TemplateType))
        {
            ReportWithPlace(
                MappingIssueCode.WrongTemplateType,
                $"Expected TemplateType value {TemplateType}, actual {container.TemplateType}.",
                container.TypeAt,
                new IssueHelp("There is one kind of FHIR templates.", Mended: "\"templateType\": \"CodeValueFhir\""));
            return;
        }

        if (container.Template is not { Kind: MappingNodeKind.Object } content)
        {
            ReportWithPlace(
                MappingIssueCode.WrongShape,
                $"Expected an object for the template property value for template type {TemplateType}.",
                container.TypeAt,
                NeedsObject);
            return;
        }

        var template = new FhirTemplate { At = content.At };
        if (!Bind(content, template, TemplateType, _rules.Template))
        {
            return;
        }

        var at = content.FindPlace("TypeName") ?? content.At;
        if (string.IsNullOrWhiteSpace(template.TypeName))
        {
            ReportWithPlace(
                MappingIssueCode.BlankText,
                $"Empty type name is not allowed: '{template.TypeName}'",
                at,
                new IssueHelp("Write the type name of the device template."));
        }
        else if (!_typeNames.Add(template.TypeName))
        {
            ReportWithPlace(
                MappingIssueCode.DuplicateTypeName,
                $"Duplicate template defined for type name: '{template.TypeName}'",
                at,
                new IssueHelp("Join the two templates, or give one another type name."));
        }
        else
        {
            _templates.Add(template);
        }
    }
}
