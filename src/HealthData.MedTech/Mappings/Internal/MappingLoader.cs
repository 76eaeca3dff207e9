namespace HealthData.MedTech;

/// <summary>
/// What the loaders of both kinds of mappings share: the outermost object, the list of templates, and the issues.
/// </summary>
internal abstract class MappingLoader(MappingStage stage, string collectionType)
{
    private readonly List<MappingIssue> _issues = [];

    public IReadOnlyList<MappingIssue> Issues => _issues;

    /// <summary>Tells whether the service has templates to go on with, in spite of errors in others.</summary>
    public bool HasTemplates { get; private set; }

    public bool HasErrors => _issues.Exists(issue => issue.Severity == MappingIssueSeverity.Error);

    /// <summary>Reads the templates of a mapping, each by itself, so that all errors come to light.</summary>
    protected void LoadTemplates(string text)
    {
        if (ReadRoot(text) is not { } root)
        {
            return;
        }

        if (!root.Is(collectionType))
        {
            Report(
                $"Expected TemplateType value {collectionType}, actual {root.TemplateType ?? "Not Found"}.",
                root.TypeAt);
            return;
        }

        if (root.Template?.Kind != MappingNodeKind.Array)
        {
            Report(
                $"Expected an array for the template property value for template type {collectionType}.",
                root.TemplateAt);
            return;
        }

        for (var index = 0; index < root.Template.Items.Count; index++)
        {
            LoadItem(root.Template.Items[index], index);
        }

        HasTemplates = !_issues.Exists(issue => issue.IsFatal);
    }

    protected abstract void LoadTemplate(TemplateContainer container, int index);

    /// <summary>Fits a template's content, and reports each error.</summary>
    /// <returns>False if there were errors.</returns>
    protected bool Bind<T>(MappingNode content, T target, string typeName, Func<MappingBinder, MemberRule<T>[]> rules)
    {
        var binder = MappingBinder.Strict();
        binder.Populate(content, target, string.Empty, typeName, rules(binder));
        foreach (var error in binder.Errors)
        {
            ReportWithPlace(MappingPath.Cut(error.Message), error.At);
        }

        return binder.Errors.Count == 0;
    }

    protected void Report(string message, MappingPosition at) =>
        _issues.Add(new MappingIssue(MappingIssueSeverity.Error, stage, message, at));

    /// <summary>Warns of something that the service does not find when it loads a mapping.</summary>
    protected void ReportAddition(string message, MappingPosition at) =>
        _issues.Add(
            new MappingIssue(MappingIssueSeverity.Warning, stage, at.Prefix(message), at) { IsAddition = true });

    protected void ReportWithPlace(string message, MappingPosition at) => Report(at.Prefix(message), at);

    /// <summary>
    /// Reports what ends the loading of the whole mapping in the service, with nothing but this error.
    /// </summary>
    protected void ReportFatal(string message, MappingPosition at) =>
        _issues.Add(new MappingIssue(MappingIssueSeverity.Error, stage, message, at) { IsFatal = true });

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

                ReportFatal("The mapping is empty.", MappingPosition.Unknown);
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
            Report(exception.Message, MappingPosition.Unknown);
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
                    Report(exception.Message, exception.At);
                }
                catch (BindingException exception)
                {
                    ReportFatal(exception.Message, item.At);
                }

                break;
            case MappingNodeKind.Null:
                ReportFatal($"Template {index} is null. Remove it.", item.At);
                break;
            default:
                ReportFatal(
                    MappingPath.Describe(
                        $"Error reading JObject from JsonReader. Current JsonReader item is not an object: "
                            + $"{item.TokenName}",
                        MappingPath.Item("template", index),
                        item.At),
                    item.At);
                break;
        }
    }
}
