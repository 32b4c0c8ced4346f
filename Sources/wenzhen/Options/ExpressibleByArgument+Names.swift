import ArgumentParser
import Reports
import WizardScreens

extension Audience: @retroactive ExpressibleByArgument {}
extension ReportFormat: @retroactive ExpressibleByArgument {}
