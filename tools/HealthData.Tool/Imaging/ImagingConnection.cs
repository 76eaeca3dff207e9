using HealthData.Imaging;
using HealthData.Tool.Dicom;
using HealthData.Tool.Fhir;

namespace HealthData.Tool.Imaging;

/// <summary>The options that say which services to call, and how resources are made.</summary>
internal sealed class ImagingConnection
{
    private readonly DicomConnection _dicom;
    private readonly FhirConnection _fhir;

    private readonly Option<string?> _partition =
        Text("--partition", "NAME", "The data partition of the DICOM service.");

    private readonly Option<string?> _patientSystem =
        Text("--patient-system", "URI", "The system of patient IDs without an issuer.");

    private readonly Option<string?> _accessionSystem =
        Text("--accession-system", "URI", "The system of accession numbers.");

    private readonly Option<string[]> _issuerSystems = new("--issuer-system")
    {
        Description = "The system of patient IDs of an issuer. Can be repeated.",
        HelpName = "ISSUER=URI",
        Recursive = true,
    };

    private readonly Option<string?> _timeZone =
        Text("--time-zone", "ZONE", "The time zone of data that don't name one, such as Europe/Berlin.");

    public ImagingConnection(CliHost host)
    {
        Host = host;
        _dicom = new DicomConnection(host, "--dicom");
        _fhir = new FhirConnection(host, "--fhir");
    }

    public CliHost Host { get; }

    public void AddTo(Command command)
    {
        _dicom.AddEndpointTo(command);
        _fhir.AddEndpointTo(command);
        command.Add(_partition);
        command.Add(_patientSystem);
        command.Add(_issuerSystems);
        command.Add(_accessionSystem);
        command.Add(_timeZone);
    }

    public ImagingServices Open(ParseResult input)
    {
        var options = new ImagingSynchronizerOptions
        {
            Projector =
            {
                Partition = input.GetValue(_partition),
                PatientSystem = input.GetValue(_patientSystem),
                AccessionSystem = input.GetValue(_accessionSystem),
                TimeZone = ReadZone(input.GetValue(_timeZone)),
            },
        };
        foreach (var text in input.GetValue(_issuerSystems) ?? [])
        {
            var end = text.IndexOf('=', StringComparison.Ordinal);
            if (end <= 0)
            {
                throw new MisuseException("--issuer-system must be ISSUER=URI.");
            }

            options.Projector.IssuerSystems[text[..end]] = text[(end + 1)..];
        }

        return new ImagingServices(
            _dicom.CreateClient(input, input.GetValue(_partition)), _fhir.CreateClient(input), options);
    }

    private static Option<string?> Text(string name, string help, string description) => new(name)
    {
        Description = description,
        HelpName = help,
        Recursive = true,
    };

    private static TimeZoneInfo? ReadZone(string? name)
    {
        if (name is null)
        {
            return null;
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw new MisuseException("--time-zone isn't a time zone of this machine.");
    }
}
