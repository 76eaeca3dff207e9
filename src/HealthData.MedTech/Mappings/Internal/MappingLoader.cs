namespace HealthData.MedTech;

/// <summary>
/// What the loaders of both kinds of mappings share: the outermost object, the list of templates, and the issues.
/// </summary>
internal abstract class MappingLoader(MappingStage stage, string collectionType)
{
    /// <summary>Says what a template is, where something else stands.</summary>
    protected static readonly IssueHelp NeedsObject =
        new("Put the members of the template into an object: \"template\": { ... }.");

    private static readonly MappingNode Loaded = new(MappingNodeKind.Null, null, MappingPosition.Unknown);

    private readonly List<MappingIssue> _issues = [];
    private string? _typeName;
    private int? _index;

    public IReadOnlyList<MappingIssue> Issues => _issues;

    /// <summary>Fits the contents of templates, one after the other.</summary>
    protected MappingBinder Binder { get; } = MappingBinder.Strict();

    /// <summary>Tells whether the service has templates to go on with, in spite of errors in others.</summary>
    public bool HasTemplates { get; private set; }

    public bool HasErrors => _issues.Exists(issue => issue.Severity == MappingIssueSeverity.Error);

    /// <summary>Reads the templates of a mapping, each by itself, so that all errors come to light.</summary>
    protected void LoadTemplates(string text)
    {
        if (text.StartsWith('\uFEFF'))
        {
            ReportAddition(
                MappingIssueCode.ByteOrderMark,
                "The mapping begins with a byte order mark, which the MedTech service refuses.",
                new MappingPosition(1, 1),
                new IssueHelp("Save the file in UTF-8 without a byte order mark."));
            text = text[1..];
        }

        if (ReadRoot(text) is not { } root)
        {
            return;
        }

        if (!root.Is(collectionType))
        {
            Report(
                MappingIssueCode.WrongTemplateType,
                $"Expected TemplateType value {collectionType}, actual {root.TemplateType ?? "Not Found"}.",
                root.TypeAt,
                HelpWithRoot(root));
            return;
        }

        if (root.Template?.Kind != MappingNodeKind.Array)
        {
            Report(
                MappingIssueCode.WrongShape,
                $"Expected an array for the template property value for template type {collectionType}.",
                root.TemplateAt,
                new IssueHelp("Put the templates into a list: \"template\": [ ... ]."));
            return;
        }

        var items = root.Template.Items;
        for (var index = 0; index < items.Count; index++)
        {
            _index = index;
            _typeName = TypeNameOf(items[index]);
            LoadItem(items[index], index);

            // Of a large mapping, the text's values and what is made of them need not be there at once.
            items[index] = Loaded;
        }

        (_index, _typeName) = (null, null);

        HasTemplates = !_issues.Exists(issue => issue.IsFatal);
    }

    private static string? TypeNameOf(MappingNode item) =>
        item.Kind == MappingNodeKind.Object && item.Find("template")?.Value is { Kind: MappingNodeKind.Object } template
            ? template.Find("typeName")?.Value.Text
            : null;

    protected abstract void LoadTemplate(TemplateContainer container, int index);

    /// <summary>Fits a template's content, and reports each error.</summary>
    /// <returns>False if there were errors.</returns>
    protected bool Bind<T>(MappingNode content, T target, string typeName, MemberRule<T>[] rules)
    {
        Binder.Begin();
        Binder.Populate(content, target, string.Empty, typeName, rules);
        foreach (var error in Binder.Errors)
        {
            var at = error.At.IsKnown ? error.At : error.Place;
            Report(error.Code, error.At.Prefix(MappingPath.Cut(error.Message)), at, error.Help);
        }

        return Binder.Errors.Count == 0;
    }

    protected void Report(string code, string message, MappingPosition at, IssueHelp help = default) =>
        _issues.Add(Issue(MappingIssueSeverity.Error, code, message, at).With(help));

    /// <summary>Warns of something that the service does not find when it loads a mapping.</summary>
    protected void ReportAddition(string code, string message, MappingPosition at, IssueHelp help = default) =>
        _issues.Add(Addition(MappingIssueSeverity.Warning, code, at.Prefix(message), at).With(help));

    /// <summary>Advises on what is right, and may not be meant.</summary>
    protected void Advise(DeviceTemplate template, LintFinding finding)
    {
        var at = finding.Expression is { ValueAt: { IsKnown: true } known } ? known : template.At;
        _issues.Add(new MappingIssue(
            MappingIssueSeverity.Advice, stage, finding.Code, at.Prefix(finding.Message), at)
        {
            TypeName = template.TypeName,
            TemplateIndex = template.Index,
            Expression = finding.Expression?.Text,
            IsAddition = true,
        }.With(finding.Help));
    }

    protected void ReportWithPlace(string code, string message, MappingPosition at, IssueHelp help = default) =>
        Report(code, at.Prefix(message), at, help);

    /// <summary>
    /// Reports what ends the loading of the whole mapping in the service, with nothing but this error.
    /// </summary>
    protected void ReportFatal(string code, string message, MappingPosition at, IssueHelp help = default) =>
        _issues.Add(new MappingIssue(MappingIssueSeverity.Error, stage, code, message, at)
        {
            IsFatal = true,
            TypeName = _typeName,
            TemplateIndex = _index,
        }.With(help));

    private MappingIssue Issue(MappingIssueSeverity severity, string code, string message, MappingPosition at) =>
        new(severity, stage, code, message, at) { TypeName = _typeName, TemplateIndex = _index };

    private MappingIssue Addition(MappingIssueSeverity severity, string code, string message, MappingPosition at) =>
        new(severity, stage, code, message, at) { TypeName = _typeName, TemplateIndex = _index, IsAddition = true };

    private IssueHelp HelpWithRoot(TemplateContainer root)
    {
        var other = stage == MappingStage.Normalization ? "CollectionFhir" : "CollectionContent";
        return root.TemplateType?.StartsWith(other, StringComparison.OrdinalIgnoreCase) == true
            ? new IssueHelp(stage == MappingStage.Normalization
                ? "This is a FHIR mapping. Pass the device mapping here."
                : "This is a device mapping. Pass the FHIR mapping here.")
            : new IssueHelp(
                "Put the templates into the list of a collection.",
                Mended: $"{{ \"templateType\": \"{collectionType[..^8]}\", \"template\": [ ... ] }}");
    }

    private TemplateContainer? ReadRoot(string text)
    {
        try
        {
            var reader = new MappingReader(text);
            if (!reader.Read() || reader.Token == MappingToken.Null)
            {
                while (reader.Read())
                {
                }

                ReportFatal(MappingIssueCode.EmptyMapping, "The mapping is empty.", MappingPosition.Unknown);
                return null;
            }

            var at = reader.Position;
            var root = TemplateContainer.Read(MappingText.ReadObject(reader), at);
            while (reader.Read())
            {
            }

            return root;
        }
        catch (Exception exception) when (exception is MappingSyntaxException or BindingException)
        {
            if (exception is BindingException binding)
            {
                Report(binding.Code, binding.Message, binding.At.IsKnown ? binding.At : binding.Place, binding.Help);
            }
            else
            {
                Report(
                    MappingIssueCode.InvalidJson,
                    exception.Message,
                    ((MappingSyntaxException)exception).At,
                    new IssueHelp(
                        "A mapping is one object in JSON. Correct the text here, or just before: a comma, a quote or a "
                            + "bracket may be missing."));
            }

            return null;
        }
    }

    private void LoadItem(MappingNode item, int index)
    {
        switch (item.Kind)
        {
            case MappingNodeKind.Object:
                try
                {
                    LoadTemplate(TemplateContainer.Read(item, item.At), index);
                }
                catch (BindingException exception) when (exception.At.IsKnown)
                {
                    Report(exception.Code, exception.Message, exception.At, exception.Help);
                }
                catch (BindingException exception)
                {
                    ReportFatal(exception.Code, exception.Message, item.At, exception.Help);
                }

                break;
            case MappingNodeKind.Null:
                ReportFatal(MappingIssueCode.NullValue, $"Template {index} is null. Remove it.", item.At);
                break;
            default:
                ReportFatal(
                    MappingIssueCode.WrongShape,
                    MappingPath.Describe(
                        $"Error reading JObject from JsonReader. Current JsonReader item is not an object: "
                            + $"{item.TokenName}",
                        MappingPath.Item("template", index),
                        item.At),
                    item.At,
                    new IssueHelp("A template is an object with templateType and template."));
                break;
        }
    }
}
