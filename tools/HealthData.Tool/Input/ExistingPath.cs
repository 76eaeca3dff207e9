namespace HealthData.Tool;

/// <summary>The argument for files and folders that are there.</summary>
internal static class ExistingPath
{
    public static Argument<string[]> CreateArgument(string description)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = description,
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(Require);
        return paths;
    }

    public static Argument<string> CreateFileArgument(string description)
    {
        var file = new Argument<string>("FILE") { Description = description };
        file.Validators.Add(Require);
        return file;
    }

    public static Argument<DirectoryInfo> CreateFolderArgument(string description)
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = description };
        folder.Validators.Add(static result =>
        {
            if (!Directory.Exists(result.Tokens[0].Value))
            {
                result.AddError($"The folder '{PlainText.Clean(result.Tokens[0].Value)}' doesn't exist.");
            }
        });
        return folder;
    }

    private static void Require(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => !Path.Exists(token.Value)))
        {
            var name = PlainText.Clean(token.Value);
            result.AddError(name.StartsWith('-')
                ? $"'{name}' isn't an option. If it's a file name, use './{name}'."
                : $"The file or folder '{name}' doesn't exist.");
        }
    }
}
