using System.Diagnostics.CodeAnalysis;

namespace HealthData.Tool.MedTech.Send;

/// <summary>The field of messages that names their device.</summary>
internal sealed class DeviceField
{
    private readonly Option<string> _option = new("--device-id")
    {
        Description = "The field of a message that names its device, such as deviceId (the default) or device.id.",
        HelpName = "FIELD",
        DefaultValueFactory = _ => "deviceId",
    };

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>Gets the names of the objects around the field, and its own.</summary>
    public string[] Read(ParseResult input)
    {
        var text = input.GetRequiredValue(_option);
        var names = (text.StartsWith("$.", StringComparison.Ordinal) ? text[2..] : text).Split('.');
        return names.All(name => name.Length > 0)
            ? names
            : throw new MisuseException("--device-id must be the name of a field, or names separated by dots.");
    }

    /// <summary>Finds the device that a message names.</summary>
    public static bool TryFind(
        ReadOnlyMemory<byte> message, string[] names, [NotNullWhen(true)] out string? device)
    {
        device = null;
        try
        {
            using var document = JsonDocument.Parse(message);
            var element = document.RootElement;
            foreach (var name in names)
            {
                if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                {
                    return false;
                }
            }

            device = element.ValueKind switch
            {
                JsonValueKind.String => element.GetString(),
                JsonValueKind.Number => element.GetRawText(),
                _ => null,
            };
            return !string.IsNullOrEmpty(device);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // It is no JSON, or a text in it is no Unicode.
            return false;
        }
    }
}
