using HealthData.Fhir;

namespace HealthData.Tool.Fhir;

/// <summary>The options that say what to export, and what to take away from it.</summary>
internal sealed class ExportSelection
{
    private readonly Option<string[]> _types = new("--type")
    {
        Description = "A type of resource to export, such as Patient. The default is all types. You can repeat this "
            + "option.",
        HelpName = "TYPE",
    };

    private readonly Option<DateTimeOffset?> _since = new("--since")
    {
        Description = "Export only resources that changed at or after a time, such as 2026-01-31T12:00:00Z.",
        HelpName = "TIME",
        CustomParser = ParseTime,
    };

    private readonly Option<bool> _patients = new("--patients")
    {
        Description = "Export only patients and what belongs to them. The default is all resources.",
    };

    private readonly Option<string?> _group = new("--group")
    {
        Description = "Export only the patients of a group and what belongs to them.",
        HelpName = "ID",
    };

    private readonly Option<string?> _container = new("--container")
    {
        Description = "The blob container that the service exports to. The default is the service's choice.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _anonymize = new("--anonymize")
    {
        Description = "De-identify the resources by the rules in a file of the storage account, or of the image for "
            + "--anonymize-image. For all resources only.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _etag = new("--anonymize-etag")
    {
        Description = "The entity tag that the file for --anonymize must have.",
        HelpName = "ETAG",
    };

    private readonly Option<string?> _image = new("--anonymize-image")
    {
        Description = "The image in a container registry that has the file for --anonymize, such as "
            + "registry.azurecr.io/rules:1.",
        HelpName = "IMAGE",
    };

    public void AddTo(Command command)
    {
        command.Add(_types);
        command.Add(_since);
        command.Add(_patients);
        command.Add(_group);
        command.Add(_container);
        command.Add(_anonymize);
        command.Add(_etag);
        command.Add(_image);
    }

    public FhirExportOptions Read(ParseResult input)
    {
        var group = input.GetValue(_group);
        var patients = input.GetValue(_patients);
        var options = new FhirExportOptions
        {
            Level = group is not null ? FhirExportLevel.Group
                : patients ? FhirExportLevel.Patient
                : FhirExportLevel.System,
            GroupId = group,
            Since = input.GetValue(_since),
            Container = input.GetValue(_container),
            AnonymizationConfig = input.GetValue(_anonymize),
            AnonymizationConfigETag = input.GetValue(_etag),
            AnonymizationConfigCollection = input.GetValue(_image),
        };
        foreach (var type in input.GetValue(_types) ?? [])
        {
            options.Types.Add(type);
        }

        if (group is not null && patients)
        {
            throw new MisuseException("Use --patients or --group, but not both.");
        }

        Check(options);
        return options;
    }

    // The service would ignore the rest, and export what identifies patients.
    private static void Check(FhirExportOptions options)
    {
        if (options.AnonymizationConfig is null)
        {
            if (options.AnonymizationConfigETag is not null || options.AnonymizationConfigCollection is not null)
            {
                throw new MisuseException("--anonymize-etag and --anonymize-image require --anonymize.");
            }
        }
        else if (options.Level != FhirExportLevel.System)
        {
            throw new MisuseException("--anonymize is for all resources, without --patients and --group.");
        }
    }

    private static DateTimeOffset? ParseTime(ArgumentResult result)
    {
        if (DateTimeOffset.TryParse(
            result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return time;
        }

        result.AddError("--since must be a date or a time, such as 2026-01-31T12:00:00Z.");
        return null;
    }
}
