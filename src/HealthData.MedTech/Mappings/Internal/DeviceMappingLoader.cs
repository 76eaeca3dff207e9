namespace HealthData.MedTech;

/// <summary>Loads device mappings.</summary>
internal sealed class DeviceMappingLoader : MappingLoader
{
    private static readonly (string TypeName, string ContentType, DeviceTemplateKind Kind)[] Kinds =
    [
        ("JsonPathContentTemplate", "JsonPathContentTemplate", DeviceTemplateKind.JsonPath),
        ("IotJsonPathContentTemplate", "IotJsonPathContentTemplate", DeviceTemplateKind.IotJsonPath),
        ("IotCentralJsonPathContent", "IotCentralJsonPathContentTemplate", DeviceTemplateKind.IotCentralJsonPath),
        ("CalculatedContent", "CalculatedFunctionContentTemplate", DeviceTemplateKind.Calculated),
    ];

    private readonly List<DeviceTemplate> _templates = [];
    private readonly DeviceTemplateRules _rules;

    public DeviceMappingLoader()
        : base(MappingStage.Normalization, "CollectionContentTemplate") => _rules = new DeviceTemplateRules(Binder);

    public IReadOnlyList<DeviceTemplate> Templates => _templates;

    public DeviceMapping? Load(string text)
    {
        LoadTemplates(text);
        if (!HasErrors)
        {
            AdviseOnTemplates();
        }

        return HasErrors ? null : new DeviceMapping(_templates) { Issues = [.. Issues], Text = text };
    }

    private void AdviseOnTemplates()
    {
        foreach (var (template, finding) in DeviceMappingLint.Check(_templates))
        {
            Advise(template, finding);
        }
    }

    protected override void LoadTemplate(TemplateContainer container, int index)
    {
        var (typeName, contentType, kind) = Array.Find(Kinds, known => container.Is(known.TypeName));
        if (typeName is null)
        {
            var names = Kinds.Select(
                known => known.TypeName.Replace("Template", string.Empty, StringComparison.Ordinal));
            var nearest = container.TemplateType is { } type
                ? NearestName.Of(type.Replace("Template", string.Empty, StringComparison.Ordinal), names)
                : null;
            ReportWithPlace(
                MappingIssueCode.WrongTemplateType,
                $"No match found for template type {container.TemplateType}.",
                container.TemplateAt,
                new IssueHelp(
                    nearest is not null ? $"Write {nearest}."
                    : container.Is("CollectionContentTemplate")
                        ? "A collection cannot stand in a collection: put its templates into the outer list."
                    : "Give the template one of the types.",
                    "One of " + string.Join(", ", names) + ".",
                    container.TemplateType,
                    nearest));
            return;
        }

        if (container.Template is not { Kind: MappingNodeKind.Object } content)
        {
            ReportWithPlace(
                MappingIssueCode.WrongShape,
                $"Expected an object for the template property value for template type {typeName}.",
                container.TemplateAt,
                NeedsObject);
            return;
        }

        var draft = new DeviceTemplateDraft();
        if (!Bind(content, draft, contentType, _rules.Of(kind, content)))
        {
            return;
        }

        if (draft.Values?.Contains(null) == true)
        {
            ReportFatal(MappingIssueCode.NullValue, "A value of the template is null. Remove it.", content.At);
            return;
        }

        Add(draft, kind, content, index);
    }

    private void Add(DeviceTemplateDraft draft, DeviceTemplateKind kind, MappingNode content, int index)
    {
        AddFixedExpressions(draft, kind, content);
        var compiler = new ExpressionFinisher(draft.DefaultLanguage, kind == DeviceTemplateKind.Calculated);
        var template = new DeviceTemplate
        {
            Kind = kind,
            TypeName = draft.TypeName,
            TypeMatch = compiler.Finish(draft.TypeMatch),
            DeviceId = compiler.Finish(draft.DeviceId),
            PatientId = compiler.Finish(draft.PatientId),
            EncounterId = compiler.Finish(draft.EncounterId),
            Timestamp = compiler.Finish(draft.Timestamp),
            FallbackTimestamp = kind == DeviceTemplateKind.IotJsonPath
                ? new MappingExpression(
                    "$.SystemProperties.iothub-enqueuedtime", ExpressionLanguage.JsonPath, MappingPosition.Unknown)
                : null,
            CorrelationId = compiler.Finish(draft.CorrelationId),
            Values = draft.Values?.ConvertAll(
                value => new ValueTemplate(value!.Name, compiler.Finish(value.Expression), value.IsRequired))
                ?? [],
            Index = index,
            At = content.At,
        };
        compiler.Settle();
        foreach (var (message, at, help) in compiler.Warnings)
        {
            ReportAddition(MappingIssueCode.InvalidExpression, message, at, help);
        }

        if (compiler.Error is null && draft.Values is null && kind == DeviceTemplateKind.Calculated)
        {
            ReportFatal(
                MappingIssueCode.MissingMember,
                "A template of the type CalculatedContent needs values. Add \"values\": [].",
                content.At);
        }
        else if (compiler.Error is not { } error)
        {
            _templates.Add(template);
        }
        else if (compiler.IsFatal)
        {
            ReportFatal(compiler.Code, error, compiler.ErrorAt, compiler.Help);
        }
        else
        {
            ReportWithPlace(compiler.Code, error, compiler.ErrorAt, compiler.Help);
        }
    }

    private static void AddFixedExpressions(DeviceTemplateDraft draft, DeviceTemplateKind kind, MappingNode content)
    {
        var (device, time) = kind switch
        {
            DeviceTemplateKind.IotJsonPath =>
                ("$.SystemProperties.iothub-connection-device-id", "$.Properties.iothub-creation-time-utc"),
            DeviceTemplateKind.IotCentralJsonPath => ("$.deviceId", "$.enqueuedTime"),
            _ => (null, null),
        };
        if (device is null)
        {
            return;
        }

        draft.DeviceId = Fixed(device, "DeviceIdExpression");
        draft.Timestamp = Fixed(time!, "TimestampExpression");

        DraftExpression Fixed(string text, string name)
        {
            var at = content.FindPlace(name) ?? content.At;
            return new DraftExpression { Text = text, At = at, ValueAt = at };
        }
    }
}
